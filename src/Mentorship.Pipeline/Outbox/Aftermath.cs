using System.Globalization;
using Mentorship.Conversations;
using Microsoft.Extensions.Logging;

namespace Mentorship.Pipeline;

/// <summary>Stores what became of messages and lets the product hear of it through the inbox. Tries until the store takes it.</summary>
internal sealed class Aftermath(Database database, Inbox inbox, FeatureMap map, TimeProvider time, ILogger<Aftermath> log)
{
    private const string CloseBinding = "update bindings set reachable = 0, closed_at = @Now where chat = @Chat and reachable = 1";

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    public Task SentAsync(Entry entry, Delivery.Sent sent, bool isNew, Closing closing) => StoreAsync(entry, async unit =>
    {
        await OutboxTable.CloseAsync(unit, entry, closing, CancellationToken.None);
        if (isNew && !entry.LeavesNoTrace && sent.MessageId is { } id)
        {
            await SlotTable.PutAsync(unit, entry.Chat, SlotTable.Newest, sent.All is [.., var last] ? last : id, CancellationToken.None);
            if (entry.Slot is { } slot) await SlotTable.PutAsync(unit, entry.Chat, slot, id, CancellationToken.None);
            foreach (var made in CopyTable.Made(entry, sent)) await CopyTable.PutAsync(unit, entry, made, closing.Now, CancellationToken.None);
        }
        if (entry.Origin is { } origin) await TellAsync(unit, entry, new Delivered(entry.Chat, entry.About, origin, Fate.Delivered, null));
    });

    public Task CloseAsync(Entry entry, Closing closing, Delivered? report) => StoreAsync(entry, async unit =>
    {
        if (entry.IsStored) await OutboxTable.CloseAsync(unit, entry, closing, CancellationToken.None);
        if (report is not null) await TellAsync(unit, entry, report);
    });

    /// <summary>Whoever wrote it hears that it helps nobody any more.</summary>
    public Task ExpiredAsync(Entry entry, Closing closing) => EndAsync(entry, closing, new Expired(entry.Chat, entry.About));

    /// <summary>Whoever wrote it hears that it may have come or not.</summary>
    public Task UncertainAsync(Entry entry, Closing closing) => EndAsync(entry, closing, new Uncertain(entry.Chat, entry.About));

    private Task EndAsync(Entry entry, Closing closing, object news) => StoreAsync(entry, async unit =>
    {
        if (entry.IsStored) await OutboxTable.CloseAsync(unit, entry, closing, CancellationToken.None);
        var id = string.Create(CultureInfo.InvariantCulture, $"{entry.Seq}:{entry.Ordinal}:{closing.Error}");
        await AcceptAsync(unit, entry, news, new(id, entry.About ?? entry.Chat));
    });

    public Task PostponeAsync(Entry entry, string state, TimeSpan? pause, Delivered? report = null) => StoreAsync(entry, async unit =>
    {
        if (entry.IsStored) await OutboxTable.PostponeAsync(unit, entry, state, time.GetUtcNow(), CancellationToken.None);
        if (pause is { } span && !entry.LeavesNoTrace) await PauseTable.PutAsync(unit, entry.Chat, time.GetUtcNow() + span, CancellationToken.None);
        if (report is not null) await TellAsync(unit, entry, report);
    });

    /// <summary>Kept for a restart, which would otherwise begin by breaking the word given to the server.</summary>
    public Task PauseAllAsync(TimeSpan span) => StoreAsync(unit =>
        PauseTable.PutAsync(unit, PauseTable.Everybody, time.GetUtcNow() + span, CancellationToken.None), PauseNotStored);

    /// <summary>The person closed the chat: known from now on, and heard of once, unless they have been heard since the call.</summary>
    public Task CloseChatAsync(Entry entry, Closing closing, ChatState chat, bool isForGood, Delivered? report) => StoreAsync(entry, async unit =>
    {
        if (entry.IsStored) await OutboxTable.CloseAsync(unit, entry, closing, CancellationToken.None);
        var known = !chat.IsReachable && await unit.ExecuteAsync(CloseBinding, new { entry.Chat, closing.Now }, CancellationToken.None) > 0;
        var id = $"closed:{Guid.CreateVersion7(closing.Now):N}";
        var news = new ReachabilityChanged(entry.Chat, Reachable: false) { IsForGood = isForGood };
        if (known) await AcceptAsync(unit, entry, news, new(id, entry.Chat));
        if (report is not null) await TellAsync(unit, entry, report);
    });

    /// <summary>A document was brought in, or never will be.</summary>
    public Task FetchedAsync(Entry entry, Closing closing, byte[]? bytes) => StoreAsync(entry, async unit =>
    {
        await OutboxTable.CloseAsync(unit, entry, closing, CancellationToken.None);
        var id = string.Create(CultureInfo.InvariantCulture, $"{entry.Seq}:{entry.Ordinal}:fetched");
        await AcceptAsync(unit, entry, new Fetched(entry.Chat, entry.About, bytes), new(id, entry.Chat));
    });

    private Task TellAsync(Unit unit, Entry entry, Delivered report)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"{entry.Seq}:{entry.Ordinal}:{report.Fate}:{report.Reason}");
        return AcceptAsync(unit, entry, report, new(id, report.About ?? report.Origin.Chat));
    }

    private Task AcceptAsync(Unit unit, Entry entry, object command, (string Id, string Lane) row)
    {
        if (!map.Handles(command.GetType())) return Task.CompletedTask;
        return inbox.AddAsync(
            unit, [map.Arrival(Sources.Delivery, row.Id, row.Lane, command, entry.OrganizationId)], CancellationToken.None);
    }

    private Task StoreAsync(Entry entry, Func<Unit, Task> work) =>
        StoreAsync(work, reason => log.FateNotStored(reason, entry.Seq, entry.Ordinal));

    private async Task StoreAsync(Func<Unit, Task> work, Action<Exception> tell)
    {
        while (true)
        {
            try
            {
                await database.RunAsync(work, CancellationToken.None);
                return;
            }
            catch (ObjectDisposedException) { return; }
            catch (Exception reason) { tell(reason); }
            await Task.Delay(Pause, time);
        }
    }

    private void PauseNotStored(Exception reason) => log.PauseNotStored(reason);
}
