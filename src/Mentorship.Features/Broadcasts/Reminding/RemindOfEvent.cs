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
    Unit unit, EventReminderStore reminders, MissedReminders missed, IRingsTogether together, PipelineOptions pipeline,
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
                return await reminders.RingAsync(post.Id, one.PersonId, ReminderCard.AboutOf(post, one.PersonId), ct)
                    ? [ReminderCard.To(one, post.In(one.Locale ?? Tongues.Main), send, LateRule.Usual.LateAfter(due))]
                    : [];
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

    private async Task<Replies> CloseAsync(Post post, EventReminderRow one, CancellationToken ct)
    {
        await reminders.CloseAsync(post.Id, one.PersonId, EventReminderState.None, ct);
        return [];
    }
}
