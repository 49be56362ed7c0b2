using Mentorship.Domain;
using Mentorship.Domain.Broadcasts;
using Mentorship.Domain.Reminders;
using Mentorship.Pipeline;
using Microsoft.Extensions.Options;

namespace Mentorship.Features.Broadcasts;

/// <summary>Time to remind of what was announced those whose moment has come.</summary>
internal sealed record RemindOfEvent(Guid Post);

/// <summary>
/// What it says, and whether it still rings, is decided now: an event that was moved, an announcement that was withdrawn, quiet hours.
/// No more leave at once than the sender bears.
/// </summary>
internal sealed class RemindOfEventHandler(
    PostStore posts, PostDesk desk, EventReminderStore reminders, EventClock clock, Planning planning, Reminding reminding)
    : IHandle<RemindOfEvent>
{
    public static readonly TimeSpan Soon = TimeSpan.FromSeconds(2);

    public async Task<Replies> HandleAsync(RemindOfEvent command, Occasion on, CancellationToken ct)
    {
        if (await posts.FindForServiceAsync(command.Post, ct) is not { } post || !post.Facts.State.HasLeft()) return [];
        using var stead = desk.ActFor(post);
        await posts.HoldAsync(post, ct);
        var due = await reminders.DueAsync(post.Id, reminding.AtOnce, on.Now, ct);
        var replies = Replies.None;
        foreach (var one in due) replies.AddRange(await reminding.RingAsync(post, one, on, ct));
        if (due.Count == reminding.AtOnce) await planning.RemindAtAsync(post, on.Now + Soon, ct);
        else await clock.LookAsync(post, ct);
        return replies;
    }
}

/// <summary>One reader at a time: rings, waits for the end of their quiet hours, or is counted as missed.</summary>
internal sealed class Reminding(
    Unit unit, EventReminderStore reminders, EventsAlong along, MissedReminders missed, IRingsTogether together, PipelineOptions pipeline,
    IOptions<BroadcastOptions> options)
{
    /// <summary>What leaves until the next look.</summary>
    public int AtOnce => pipeline.MessagesPerSecond > 0 ? 2 * pipeline.MessagesPerSecond : options.Value.Portion;

    public async Task<Replies> RingAsync(Post post, EventReminderRow one, Occasion on, CancellationToken ct)
    {
        if (post.Facts.EventAt is null || one is not { Belongs: > 0, Reachable: > 0, Chat: not null }) return await CloseAsync(post, one, ct);
        var due = EventReminder.Standing(
            post.Facts, new PersonId(Guid.Parse(one.PersonId)), QuietTime.Of(one.Zone, one.QuietFrom, one.QuietUntil), Moments.Of(one.RemindAt));
        switch (LateRule.Usual.Decide(due, on.Now))
        {
            case Firing.Wait wait:
                await reminders.PutOffAsync(post.Id, one.PersonId, wait.Until, ct);
                return [];
            case Firing.Send send:
                if (await FallsTogetherAsync(post, one, on, ct)) return [];
                return await SendAsync(post, one, (send, LateRule.Usual.LateAfter(due)), on, ct);
            default:
                await missed.MissAsync(post, one, ct);
                return [];
        }
    }

    /// <summary>A reminder of a meeting leaves now and takes this one along; where it does not, this one is looked at again.</summary>
    private async Task<bool> FallsTogetherAsync(Post post, EventReminderRow one, Occasion on, CancellationToken ct)
    {
        using (Stead.ForSchool(unit, one.School))
            if (!await together.HastenAsync(new PersonId(Guid.Parse(one.PersonId)), on, ct)) return false;
        await reminders.PutOffAsync(post.Id, one.PersonId, on.Now + RemindOfEventHandler.Soon, ct);
        return true;
    }

    /// <summary>Other events of this person that fall together with it are in the same message.</summary>
    private async Task<Replies> SendAsync(
        Post post, EventReminderRow one, (Firing.Send How, DateTimeOffset LateAfter) leaves, Occasion on, CancellationToken ct)
    {
        var message = ReminderCard.AboutOf(post, one.PersonId);
        if (!await reminders.RingAsync(post.Id, one.PersonId, message, ct)) return [];
        var (read, others) = (post.In(one.Locale ?? Tongues.Main), await OthersAsync(one, message, on, ct));
        if (others is []) return [ReminderCard.To(one, read, leaves.How, leaves.LateAfter)];
        var own = EventsAlong.Line(read, post.Facts.EventAt!.Value, Moments.Of(one.RemindAt));
        return [ReminderCard.Many(one, message, [own, .. others], leaves.How)];
    }

    private async Task<IReadOnlyList<RungLine>> OthersAsync(EventReminderRow one, string message, Occasion on, CancellationToken ct)
    {
        using var school = Stead.ForSchool(unit, one.School);
        return await along.TakeAsync(new RingingMessage(new PersonId(Guid.Parse(one.PersonId)), message, on.Now + together.Window), on, ct);
    }

    private async Task<Replies> CloseAsync(Post post, EventReminderRow one, CancellationToken ct)
    {
        await reminders.CloseAsync(post.Id, one.PersonId, EventReminderState.None, ct);
        return [];
    }
}
