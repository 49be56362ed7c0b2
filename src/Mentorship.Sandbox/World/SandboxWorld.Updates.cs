using System.Text.Json.Nodes;

namespace Mentorship.Sandbox;

/// <content>Updates on their way to the bot.</content>
public sealed partial class SandboxWorld
{
    private static readonly TimeSpan LongestHold = TimeSpan.FromSeconds(1);
    private QueuedUpdate? _held;

    public int PendingUpdates => Read(() =>
    {
        Updates.Expire();
        return Updates.Pending;
    });

    /// <summary>Whether a poller is waiting for updates now.</summary>
    public bool IsPolled => Poll.IsWaiting;

    /// <summary>The id of the next update; Telegram also goes back after a quiet week, so the queue must be empty.</summary>
    public void JumpToUpdateId(long next)
    {
        lock (Gate)
            Updates.NextId = Updates.Pending == 0
                ? next
                : throw new InvalidOperationException("Updates are waiting: ids jump only after a pause");
    }

    /// <summary>Puts an update of any kind into the queue as it stands; without an update_id it gets the next one.</summary>
    public Task<long> InjectAsync(string json, CancellationToken ct)
    {
        var update = JsonNode.Parse(json)!.AsObject();
        var kind = update.Select(p => p.Key).FirstOrDefault(k => k != "update_id") ?? "unknown";
        lock (Gate)
        {
            var id = update["update_id"]?.GetValue<long>() ?? Updates.NextId++;
            update["update_id"] = id;
            Updates.NextId = Math.Max(Updates.NextId, id + 1);
            Enqueue(Made(id, kind, null, System.Text.Encoding.UTF8.GetBytes(update.ToJsonString())), isWanted: true);
            return Task.FromResult(id);
        }
    }

    /// <summary>Serves an update once more although it was confirmed.</summary>
    public Task DuplicateAsync(long updateId, CancellationToken ct)
    {
        lock (Gate)
        {
            var json = Ledger.UpdateJsonOf(updateId) ?? throw new InvalidOperationException($"The ledger has no update {updateId}");
            Enqueue(Made(updateId, "message", null, System.Text.Encoding.UTF8.GetBytes(json)), isWanted: true);
        }
        return Task.CompletedTask;
    }

    internal LongPoll Poll { get; }

    internal WebhookDelivery Webhook { get; }

    private void Enqueue(string kind, long chat, Func<long, byte[]> json)
    {
        var id = Updates.NextId++;
        var update = Made(id, kind, chat, json(id));
        var isRepeated = Faults.Strikes(FaultKind.DuplicateUpdates, chat);
        var isHeld = kind == "callback_query" && _held is null && Faults.Strikes(FaultKind.PressesOutOfOrder, chat);
        if (Options.KeepLedger)
            Trail.Came(update, isHeld ? FaultKind.PressesOutOfOrder : isRepeated ? FaultKind.DuplicateUpdates : null);
        update.Repeats = isRepeated ? 1 : 0;
        if (isHeld)
            Hold(update);
        else
            Enqueue(update);
    }

    private void Enqueue(QueuedUpdate update, bool isWanted = false)
    {
        if (!Updates.Add(update, isWanted))
            return;
        Hub.Publish(EventKind.Update, update.Chat, update);
        Poll.Wake();
        Webhook.Wake(update);
        Release(_held);
    }

    private void Hold(QueuedUpdate press)
    {
        _held = press;
        _ = ReleaseLaterAsync(press);
    }

    // Nothing may follow at all: then the press is only late.
    private async Task ReleaseLaterAsync(QueuedUpdate press)
    {
        await Task.Delay(LongestHold, _options.Time);
        lock (Gate)
            Release(press);
    }

    private void Release(QueuedUpdate? press)
    {
        if (press is null || _held != press)
            return;
        _held = null;
        Enqueue(press);
    }

    private QueuedUpdate Made(long id, string kind, long? chat, byte[] json) => new(id, kind, chat, json)
    {
        ExpiresAt = _options.Time.GetTimestamp() + (long)(UpdateLifetimes.Of(kind).TotalSeconds * _options.Time.TimestampFrequency),
        Lane = UpdateLifetimes.LaneOf(kind, chat),
    };
}
