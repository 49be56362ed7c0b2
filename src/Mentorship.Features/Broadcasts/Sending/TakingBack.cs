using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>Takes back what the sender has not begun to send; a message in the middle of its call goes on and is counted.</summary>
internal sealed class TakingBack(
    Unit unit, RecipientStore recipients, DigestStore digests, EventReminderStore reminders, EventsAlong along, IRingsTogether together,
    IOutbox outbox, TimeProvider time)
{
    /// <summary>A reminder that rang longer ago has left.</summary>
    private static readonly TimeSpan LongestLeaving = TimeSpan.FromHours(1);

    public async Task BackAsync(Post post, CancellationToken ct)
    {
        foreach (var message in await recipients.OnTheWayAsync(post.Id, ct))
            if (await outbox.CancelAsync(message.About, ct) > 0 && message.Digest is { } digest)
                await digests.PartAsync(message.PersonId, digest, ct);
        await recipients.SettleAsync(post.Id, ct);
    }

    /// <summary>Nobody is reminded of what is announced no more.</summary>
    public async Task RemindersAsync(Post post, CancellationToken ct)
    {
        foreach (var row in await reminders.RungAsync(post.Id, time.GetUtcNow() - LongestLeaving, ct))
        {
            var message = row.RungAs ?? ReminderCard.AboutOf(post, row.PersonId);
            if (await outbox.CancelAsync(message, ct) > 0) await RingAgainAsync(message, row.School, ct);
        }
    }

    /// <summary>What else stood in it is still to be reminded of.</summary>
    private async Task RingAgainAsync(string message, string school, CancellationToken ct)
    {
        await along.GiveBackAsync(message, ct);
        using var stead = Stead.ForSchool(unit, school);
        await together.GiveBackAsync(message, ct);
    }
}
