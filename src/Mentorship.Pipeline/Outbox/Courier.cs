using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace Mentorship.Pipeline;

/// <summary>Carries one message to its channel: claims it, renders it for its reader, makes the call and decides what follows.</summary>
internal sealed class Courier(
    Database database, Channels channels, ChatStates chats, Screens screens, Verdicts verdicts, TimeProvider time, ILogger<Courier> log)
{
    private static readonly TimeSpan StoreTrouble = TimeSpan.FromSeconds(5);

    public async Task<After> SendAsync(Call call)
    {
        try { return await TrySendAsync(call); }
        catch (Exception reason)
        {
            log.CourierFailed(reason, call.Entry.Seq, call.Entry.Ordinal);
            return call.WasMade ? verdicts.On(call.Entry, null, null, new Delivery.Ambiguous())
                : new After(Task.CompletedTask) { Again = time.GetUtcNow() + StoreTrouble };
        }
    }

    /// <summary>Leaves a message of an earlier process at its unknown fate; whoever wrote the words hears of it.</summary>
    public Task GiveUpAsync(Entry entry) => verdicts.GiveUp(entry).Stored;

    private async Task<After> TrySendAsync(Call call)
    {
        var entry = call.Entry;
        if (!await ClaimedAsync(entry)) return After.Nothing;
        if (entry.ValidUntil < time.GetUtcNow()) return verdicts.Drop(entry, "late");
        var chat = await chats.GetAsync(entry.Chat);
        if (!chat.IsReachable) return verdicts.Blocked(entry);
        if (chat.ShowsLater(entry)) return verdicts.Drop(entry, "overtaken");
        var shown = screens.Show(entry, chat);
        if (shown.Dispatch is null) return verdicts.Drop(entry, "nothing to edit");
        if (shown.IsSame) return verdicts.On(entry, chat, shown, new Delivery.Sent(shown.Edits));
        call.Make();
        var delivery = await channels.Of(entry.Chat).DeliverAsync(shown.Dispatch, CancellationToken.None);
        return verdicts.On(entry, chat, shown, delivery);
    }

    /// <summary>False when the message was taken back before its turn.</summary>
    private async Task<bool> ClaimedAsync(Entry entry)
    {
        if (entry.IsClaimed || !entry.IsStored) return true;
        var payload = await database.RunAsync(unit => OutboxTable.ClaimAsync(unit, entry, CancellationToken.None), CancellationToken.None);
        if (payload is null) return false;
        entry.Message ??= JsonSerializer.Deserialize<StoredMessage>(payload, PipelineJson.Options)!;
        return entry.IsClaimed = true;
    }
}
