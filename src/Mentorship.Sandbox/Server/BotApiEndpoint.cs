using System.Buffers;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Mentorship.Sandbox;

/// <summary>The Bot API on the wire: <c>/bot&lt;token&gt;/&lt;method&gt;</c> and <c>/file/bot&lt;token&gt;/&lt;path&gt;</c>.</summary>
internal sealed class BotApiEndpoint(SandboxWorld world)
{
    private readonly CallDesk _desk = new(world);
    private readonly string _prefix = $"/bot{world.Options.Token}/";
    private readonly string _filePrefix = $"/file/bot{world.Options.Token}/";

    /// <summary>Whether the path belongs to the Bot API at all.</summary>
    public static bool Owns(string path) =>
        path.StartsWith("/bot", StringComparison.Ordinal) || path.StartsWith("/file/bot", StringComparison.Ordinal);

    public async Task ServeAsync(HttpContext http)
    {
        var path = http.Request.Path.Value!;
        if (path.StartsWith(_prefix, StringComparison.Ordinal))
            await CallAsync(http, path[_prefix.Length..]);
        else if (path.StartsWith(_filePrefix, StringComparison.Ordinal))
            await DownloadAsync(http, path[_filePrefix.Length..]);
        else
            await AnswerWriter.WriteAsync(http, Answer.Refused(401, "Unauthorized"));
    }

    private async Task CallAsync(HttpContext http, string name)
    {
        if (BotApiSpec.Find(name) is not { } method)
        {
            await AnswerWriter.WriteAsync(http, Answer.Refused(404, "Not Found"));
            return;
        }
        Call call;
        try
        {
            call = await CallReader.ReadAsync(method, http.Request, http.RequestAborted);
        }
        catch (Exception e) when (e is JsonException or InvalidDataException)
        {
            await AnswerWriter.WriteAsync(http, Answer.Bad("can't parse the request"));
            return;
        }
        using (call)
            await RespondAsync(http, await _desk.ServeAsync(call, http.RequestAborted));
    }

    private async Task RespondAsync(HttpContext http, Served served)
    {
        if (served.Fault is not { } fault)
            await AnswerWriter.WriteAsync(http, served.Answer);
        else if (FaultAnswers.Cuts(fault))
            http.Abort();
        else
            await SpoilAsync(http, served.Answer, fault);
    }

    private async Task SpoilAsync(HttpContext http, Answer answer, Fault fault)
    {
        if (FaultAnswers.Pause(fault) is { } pause)
            await Task.Delay(pause, world.Options.Time, http.RequestAborted);
        if (fault.Kind is FaultKind.ServerError)
            await AnswerWriter.WriteTextAsync(http, fault.StatusCode, FaultAnswers.Html);
        else if (fault.Kind is FaultKind.NotJson)
            await AnswerWriter.WriteTextAsync(http, 200, "{\"ok\":true,\"resu");
        else
            await AnswerWriter.WriteAsync(http, answer);
    }

    private async Task DownloadAsync(HttpContext http, string path)
    {
        if (world.Files.FindByPath(path) is not { } file)
        {
            await AnswerWriter.WriteAsync(http, Answer.Refused(404, "Not Found"));
            return;
        }
        http.Response.ContentType = "application/octet-stream";
        await http.Response.BodyWriter.WriteAsync(file.Content, http.RequestAborted);
    }
}

/// <summary>Puts answers on the wire without an allocation of their size.</summary>
internal static class AnswerWriter
{
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _buffer;

    [ThreadStatic]
    private static Utf8JsonWriter? _json;

    public static ValueTask<System.IO.Pipelines.FlushResult> WriteAsync(HttpContext http, Answer answer)
    {
        var buffer = _buffer ??= new ArrayBufferWriter<byte>(4096);
        var json = _json ??= new Utf8JsonWriter(buffer, JsonOut.Options);
        buffer.ResetWrittenCount();
        json.Reset(buffer);
        answer.Write(json);
        json.Flush();
        http.Response.StatusCode = answer.Code;
        http.Response.ContentType = "application/json";
        http.Response.ContentLength = buffer.WrittenCount;
        if (answer.RetryAfter is { } seconds)
            http.Response.Headers.RetryAfter = $"{seconds}";
        http.Response.BodyWriter.Write(buffer.WrittenSpan);
        return http.Response.BodyWriter.FlushAsync(http.RequestAborted);
    }

    public static Task WriteTextAsync(HttpContext http, int status, string text)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "text/html";
        return http.Response.WriteAsync(text, Encoding.UTF8, http.RequestAborted);
    }
}
