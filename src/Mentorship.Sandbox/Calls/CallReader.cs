using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Mentorship.Sandbox;

/// <summary>Brings the four ways of passing parameters (query, form, multipart, JSON) into one JSON object.</summary>
internal static class CallReader
{
    public static readonly IReadOnlyDictionary<string, UploadedFile> NoFiles = new Dictionary<string, UploadedFile>();

    public static async ValueTask<Call> ReadAsync(MethodSpec method, HttpRequest request, CancellationToken ct)
    {
        if (request.HasFormContentType)
            return await ReadFormAsync(method, request, ct);
        if (request.ContentType?.StartsWith("application/json", StringComparison.OrdinalIgnoreCase) is true
            && request.ContentLength is not 0)
            return new Call(method, await ReadJsonAsync(method, request, ct), NoFiles);
        return new Call(method, request.QueryString.HasValue ? FieldsToJson.Of(method, Pairs(request.Query))
            : JsonDocument.Parse("{}"), NoFiles);
    }

    private static async ValueTask<JsonDocument> ReadJsonAsync(MethodSpec method, HttpRequest request, CancellationToken ct)
    {
        var document = await JsonDocument.ParseAsync(request.Body, default, ct);
        var root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object)
            throw new JsonException("object expected");
        if (!IsReadable(root))
            throw new JsonException("strings must be encoded in UTF-8");
        return request.QueryString.HasValue || FieldsToJson.HasLooseValues(method, root)
            ? FieldsToJson.Of(method, root, Pairs(request.Query)) : document;
    }

    /// <summary>Half of a surrogate pair is written in JSON as any other sign, and is no text.</summary>
    private static bool IsReadable(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().All(property => IsReadable(property.Value)),
        JsonValueKind.Array => value.EnumerateArray().All(IsReadable),
        JsonValueKind.String => IsText(value),
        _ => true,
    };

    private static bool IsText(JsonElement value)
    {
        try { return value.GetString() is not null; }
        catch (InvalidOperationException) { return false; }
    }

    private static async Task<Call> ReadFormAsync(MethodSpec method, HttpRequest request, CancellationToken ct)
    {
        var form = await request.ReadFormAsync(ct);
        var files = new Dictionary<string, UploadedFile>(StringComparer.Ordinal);
        var fields = Pairs(request.Query).Concat(form.Select(f => KeyValuePair.Create(f.Key, f.Value.ToString()))).ToList();
        foreach (var file in form.Files)
        {
            files[file.Name] = await ReadFileAsync(file, ct);
            // A part named after a parameter is its value; any other name is meant for attach://.
            if (method.TypesOf(file.Name).Contains("InputFile"))
                fields.Add(KeyValuePair.Create(file.Name, $"attach://{file.Name}"));
        }
        return new Call(method, FieldsToJson.Of(method, fields), files);
    }

    private static async Task<UploadedFile> ReadFileAsync(IFormFile file, CancellationToken ct)
    {
        using var content = new MemoryStream((int)file.Length);
        await file.CopyToAsync(content, ct);
        return new UploadedFile(file.FileName, file.ContentType ?? "application/octet-stream", content.ToArray());
    }

    private static IEnumerable<KeyValuePair<string, string>> Pairs(IQueryCollection query) =>
        query.Select(q => KeyValuePair.Create(q.Key, q.Value.ToString()));
}
