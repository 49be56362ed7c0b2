using System.Data.Common;
using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace Mentorship.Pipeline;

/// <summary>Carries one message to its channel: claims it, renders it for its reader, makes the call and decides what follows.</summary>
internal sealed class Courier(
    Database database, Channels channels, ChatStates chats, Screens screens, FileDesk files, Verdicts verdicts, TimeProvider time,
    ILogger<Courier> log)
{
    private static readonly TimeSpan StoreTrouble = TimeSpan.FromSeconds(5);

    public async Task<After> SendAsync(Call call)
    {
        try
        {
            return await ClaimedAsync(call.Entry) ? await CarryAsync(call, await chats.GetAsync(call.Entry.Chat)) : After.Nothing;
        }
        catch (Exception reason)
        {
            log.CourierFailed(reason, call.Entry.Seq, call.Entry.Ordinal);
            return call.WasMade ? verdicts.On(call.Entry, null, null, new Delivery.Ambiguous())
                : new After(Task.CompletedTask) { Again = time.GetUtcNow() + StoreTrouble };
        }
    }

    /// <summary>Leaves a message of an earlier process at its unknown fate; whoever wrote the words hears of it.</summary>
    public Task GiveUpAsync(Entry entry) => verdicts.GiveUp(entry).Stored;

    private async Task<After> CarryAsync(Call call, ChatState chat)
    {
        var entry = call.Entry;
        if (entry.ValidUntil < time.GetUtcNow()) return verdicts.Expired(entry);
        if (!chat.IsReachable) return verdicts.Blocked(entry);
        if (chat.ShowsLater(entry)) return verdicts.Drop(entry, "overtaken");
        if (await ShownAsync(entry, chat) is not { } shown) return verdicts.Broken(entry);
        if (shown.Dispatch is null) return verdicts.Drop(entry, "nothing to show");
        if (entry is { IsSentOnce: true, Unsure: > 0 } && shown.Edits is null) return verdicts.GiveUp(entry);
        if (shown.IsSame) return verdicts.On(entry, chat, shown, new Delivery.Sent(shown.Edits));
        var channel = channels.Of(entry.Chat);
        call.Make();
        var dispatch = shown.Dispatch with { Without = entry.Without };
        return verdicts.On(entry, chat, shown, await channel.DeliverAsync(dispatch, CancellationToken.None));
    }

    /// <summary>Null for what can never be shown: a phrase or a channel that is not there, a row that cannot be read, a file that cannot be made.</summary>
    private async Task<Shown?> ShownAsync(Entry entry, ChatState chat)
    {
        try
        {
            entry.Message ??= JsonSerializer.Deserialize<StoredMessage>(entry.Payload!, PipelineJson.Options)!;
            if (!channels.Knows(entry.Chat)) return null;
            await FindAsync(entry, chat, entry.Message);
            return screens.Show(entry, chat, entry.Message.Kind is MessageKind.File ? await files.MakeAsync(entry, chat) : null);
        }
        catch (Exception reason) when (reason is not DbException)
        {
            log.NotShown(reason, entry.Seq, entry.Ordinal);
            return null;
        }
    }

    /// <summary>Where the messages stand that this one is about: known only now, for they may have left just before.</summary>
    private async Task FindAsync(Entry entry, ChatState chat, StoredMessage message)
    {
        if (message.Answers is { } answered)
            entry.Message = message with { ReplyTo = await CopyTable.StandsForAsync(database, entry, chat, answered, CancellationToken.None) };
        if (message is { Kind: MessageKind.Changes, Original: { } original })
            entry.Message = message with { Target = await CopyTable.ToChangeAsync(database, entry, chat, original, CancellationToken.None) };
    }

    /// <summary>False when the message was taken back before its turn.</summary>
    private async Task<bool> ClaimedAsync(Entry entry)
    {
        if (entry.IsClaimed || !entry.IsStored) return true;
        entry.Payload = await database.RunAsync(unit => OutboxTable.ClaimAsync(unit, entry, CancellationToken.None), CancellationToken.None);
        return entry.IsClaimed = entry.Payload is not null;
    }
}
