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
        return new Call(method, request.QueryString.HasValue ? Demand(FieldsToJson.Of(method, Pairs(request.Query)))
            : JsonDocument.Parse("{}"), NoFiles);
    }

    private static async ValueTask<JsonDocument> ReadJsonAsync(MethodSpec method, HttpRequest request, CancellationToken ct)
    {
        var document = await JsonDocument.ParseAsync(request.Body, default, ct);
        var root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object)
            throw new JsonException("object expected");
        Demand(document);
        return request.QueryString.HasValue || FieldsToJson.HasLooseValues(method, root)
            ? Demand(FieldsToJson.Of(method, root, Pairs(request.Query))) : document;
    }

    /// <summary>Half of a surrogate pair is written in JSON as any other sign, and is no text: neither a value nor a name.</summary>
    private static JsonDocument Demand(JsonDocument document)
    {
        try { Read(document.RootElement); }
        catch (InvalidOperationException) { throw new JsonException("strings must be encoded in UTF-8"); }
        return document;
    }

    private static void Read(JsonElement value)
    {
        if (value.ValueKind is JsonValueKind.String) _ = value.GetString();
        if (value.ValueKind is JsonValueKind.Array)
            foreach (var item in value.EnumerateArray()) Read(item);
        if (value.ValueKind is not JsonValueKind.Object) return;
        foreach (var property in value.EnumerateObject())
        {
            _ = property.Name;
            Read(property.Value);
        }
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
        return new Call(method, Demand(FieldsToJson.Of(method, fields)), files);
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
