using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Mentorship.Sandbox;

/// <summary>Events as they happen, for as long as the page listens.</summary>
internal static class EventStream
{
    public static async Task ServeAsync(HttpContext http, SandboxWorld world, CancellationToken stopping)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, stopping);
        http.Response.ContentType = "text/event-stream";
        http.Response.Headers.CacheControl = "no-store";
        try
        {
            // Listening begins before the headers leave: whoever has them misses nothing.
            var events = world.EventsAsync(end.Token).GetAsyncEnumerator(end.Token);
            await using var _ = events.ConfigureAwait(false);
            var next = events.MoveNextAsync();
            await http.Response.WriteAsync("retry: 1000\n\n", end.Token);
            for (; await next; next = events.MoveNextAsync())
                await http.Response.WriteAsync(Frame(events.Current), end.Token);
        }
        catch (OperationCanceledException)
        {
            // The page went away, or the server stops.
        }
    }

    private static string Frame(SandboxEvent happened)
    {
        var view = new EventView(happened.Seq, happened.Kind, happened.Chat, Subject(happened.Subject));
        var name = JsonNamingPolicy.CamelCase.ConvertName(happened.Kind.ToString());
        return $"id: {happened.Seq}\nevent: {name}\ndata: {JsonSerializer.Serialize(view, ControlJson.Out.EventView)}\n\n";
    }

    private static JsonElement? Subject(object? subject) => subject switch
    {
        null => null,
        QueuedUpdate update => JsonSerializer.SerializeToElement(update.ToRecord(), ControlJson.Out.UpdateRecord),
        _ => JsonSerializer.SerializeToElement(subject, ControlJson.Out.GetTypeInfo(subject.GetType())!),
    };
}
