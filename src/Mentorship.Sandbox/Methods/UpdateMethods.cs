using System.Text.Json;

namespace Mentorship.Sandbox;

/// <summary>The two ways to receive updates.</summary>
internal sealed class UpdateMethods(SandboxWorld world)
{
    private const int LongestPoll = 50;

    public ValueTask<Answer> ReadAsync(Call call, CancellationToken ct)
    {
        var limit = (int)Math.Clamp(call.Number("limit") ?? 100, 1, 100);
        var timeout = (int)Math.Clamp(call.Number("timeout") ?? 0, 0, LongestPoll);
        return world.Poll.ReadAsync(new PollRequest(call.Number("offset") ?? 0, limit, timeout, Kinds(call)), ct);
    }

    public Answer SetWebhook(Call call)
    {
        var url = call.Text("url") ?? "";
        if (url.Length == 0)
            return DeleteWebhook(call);
        if (!Uri.TryCreate(url, UriKind.Absolute, out var target) || (target.Scheme != "https" && !target.IsLoopback))
            return Answer.Bad("bad webhook: An HTTPS URL must be provided for webhook");
        if (Kinds(call) is { } kinds)
            world.Updates.Allow(kinds);
        Drop(call);
        world.Poll.Abort("setWebhook request");
        world.Webhook.Set(target, call.Text("secret_token"), (int)(call.Number("max_connections") ?? 40));
        return Answer.True;
    }

    public Answer DeleteWebhook(Call call)
    {
        Drop(call);
        world.Webhook.Remove();
        return Answer.True;
    }

    public Answer WebhookState(Call call) => Answer.Of(json =>
    {
        json.WriteStartObject();
        json.WriteString("url"u8, world.Webhook.Url?.ToString() ?? "");
        json.WriteBoolean("has_custom_certificate"u8, false);
        json.WriteNumber("pending_update_count"u8, world.PendingUpdates);
        world.Webhook.WriteState(json);
        if (world.Updates.Asked is { } kinds)
            WriteKinds(json, kinds);
        json.WriteEndObject();
    });

    private static void WriteKinds(Utf8JsonWriter json, IReadOnlyList<string> kinds)
    {
        json.WriteStartArray("allowed_updates"u8);
        foreach (var kind in kinds)
            json.WriteStringValue(kind);
        json.WriteEndArray();
    }

    private void Drop(Call call)
    {
        if (call.Flag("drop_pending_updates"))
            world.Updates.Clear();
    }

    private static List<string>? Kinds(Call call) =>
        call.Find("allowed_updates") is { } kinds ? [.. kinds.EnumerateArray().Select(k => k.GetString()!)] : null;
}
