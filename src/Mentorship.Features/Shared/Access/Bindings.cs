using Mentorship.Pipeline;
using Microsoft.Extensions.Options;

namespace Mentorship.Features;

/// <summary>One account, one person: which chat is whose, and how it reads.</summary>
internal sealed class Bindings(
    Unit unit, IReaders readers, Mornings mornings, IEnumerable<IClockNews> news, IOutbox outbox, IOptions<RegionOptions> region)
{
    private const string Release = """
        delete from bindings where person_id = @PersonId and chat <> @Chat
        returning chat, locale, zone, quiet_from, quiet_until, closed_at, reachable
        """;

    private const string Bind = """
        insert into bindings (chat, person_id, locale, zone, quiet_from, quiet_until, reachable, linked_at)
        values (@Chat, @PersonId, @Locale, @Zone, @QuietFrom, @QuietUntil, 1, @Now)
        on conflict (chat) do update set person_id = excluded.person_id, zone = excluded.zone, reachable = 1, linked_at = excluded.linked_at
        """;

    /// <summary>Another account is no reason to choose anew, though one may; and what they missed there is missed still.</summary>
    private const string Follow = """
        update bindings set locale = @Locale, zone = @Zone, quiet_from = @QuietFrom, quiet_until = @QuietUntil,
            closed_at = case when @Reachable = 0 then @ClosedAt end
        where chat = @Chat
        """;

    private const string Speak = "update bindings set locale = @Locale where person_id = @ActorId";
    private const string Zone = "update bindings set zone = @Zone where person_id = @ActorId";
    private const string Quiet = "update bindings set quiet_from = @From, quiet_until = @Until where person_id = @ActorId";
    private const string Unbind = "delete from bindings where chat = @Chat";
    private const string DropCards = "delete from cards where chat = @Chat";
    private const string DropSlots = "delete from slots where chat = @Chat";
    private const string DropDead = "update inbox_dead set payload = '', lane = '' where lane = @Chat";
    private const string DropHeard = "update inbox set lane = '' where lane = @Chat and done_at is not null";
    private const string DropMessages = "delete from outbox where chat = @Chat and state <> 'sending'";
    private const string DropWords = "delete from outbox where origin_chat = @Chat and payload <> '' and state <> 'sending'";

    private const string DropOrigins = """
        update outbox set origin_chat = null, origin_message = null where origin_chat = @Chat and payload = ''
        """;

    private const string DropCopies = "delete from copies where chat = @Chat or origin_chat = @Chat";
    private const string DropBookmarks = "delete from bookmarks where chat = @Chat";

    /// <summary>The chats that the person had before; they are strangers now.</summary>
    public async Task<IReadOnlyList<string>> LinkAsync(Occasion on, string personId, CancellationToken ct)
    {
        var before = await unit.QueryAsync<FormerRow>(Release, new { PersonId = personId, on.Chat }, ct);
        await unit.ExecuteAsync(Bind, Row(on, personId), ct);
        foreach (var former in before) await FollowAsync(former, on, ct);
        Reread(on.Chat);
        return [.. before.Select(former => former.Chat)];
    }

    /// <summary>Of a stranger nothing is stored: the language lasts while the service runs, and is stored with the link.</summary>
    public Task SetLanguageAsync(Occasion on, string locale, CancellationToken ct)
    {
        Reread(on.Chat);
        if (on.Actor.PersonId is not null) return unit.ExecuteAsync(Speak, new { Locale = locale }, ct);
        unit.AfterCommit(() => readers.Speak(on.Chat, locale));
        return Task.CompletedTask;
    }

    public Task SetZoneAsync(Occasion on, string zone, CancellationToken ct)
    {
        Reread(on.Chat);
        return ChangeClockAsync(Zone, new { Zone = zone }, on, ct);
    }

    public Task SetQuietHoursAsync(Occasion on, string from, string until, CancellationToken ct) =>
        ChangeClockAsync(Quiet, new { From = from, Until = until }, on, ct);

    /// <summary>Leaves nothing by which the chat could be known again: no half-done form, no message to or from it.</summary>
    public async Task ForgetAsync(string chat, CancellationToken ct)
    {
        await unit.ExecuteAsync(DropWords, new { Chat = chat }, ct);
        await LeaveAsync(chat, ct);
    }

    private async Task ChangeClockAsync(string sql, object to, Occasion on, CancellationToken ct)
    {
        var held = await mornings.HeldUntilAsync(on, ct);
        await unit.ExecuteAsync(sql, to, ct);
        await mornings.MoveAsync(held, on, ct);
        foreach (var one in news) await one.ClockChangedAsync(on, ct);
    }

    private async Task FollowAsync(FormerRow former, Occasion on, CancellationToken ct)
    {
        await unit.ExecuteAsync(
            Follow,
            new
            {
                on.Chat, Locale = readers.ChosenIn(on.Chat) ?? former.Locale, former.Zone, former.QuietFrom, former.QuietUntil, former.Reachable,
                former.ClosedAt,
            },
            ct);
        await outbox.CarryAsync(former.Chat, on.Chat, ct);
        await LeaveAsync(former.Chat, ct);
    }

    /// <summary>All of a chat but what was said there and has not come to others yet: that comes, where its person has another chat now.</summary>
    private async Task LeaveAsync(string chat, CancellationToken ct)
    {
        foreach (var drop in (string[])[Unbind, DropCards, DropBookmarks, DropSlots, DropDead, DropHeard, DropMessages, DropOrigins, DropCopies])
            await unit.ExecuteAsync(drop, new { Chat = chat }, ct);
        Reread(chat);
    }

    private void Reread(string chat) => unit.AfterCommit(() => readers.Forget(chat));

    private object Row(Occasion on, string personId) => new
    {
        on.Chat,
        PersonId = personId,
        on.Reader.Locale,
        region.Value.Zone,
        region.Value.QuietFrom,
        region.Value.QuietUntil,
        on.Now,
    };

    private sealed record FormerRow(
        string Chat, string Locale, string Zone, string QuietFrom, string QuietUntil, long? ClosedAt, long Reachable);
}
