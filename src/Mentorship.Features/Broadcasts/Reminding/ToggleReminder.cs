using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>«Напомнить» below an announcement with a date: on or off.</summary>
internal sealed record ToggleReminder(Guid Post, bool IsWanted);

internal sealed class ToggleReminderHandler(PostStore posts, ReceiptStore receipts, EventClock clock, OwnCopy copy) : IHandle<ToggleReminder>
{
    public async Task<Replies> HandleAsync(ToggleReminder command, Occasion on, CancellationToken ct)
    {
        if (await posts.FindForServiceAsync(command.Post, ct) is not { } post || await receipts.ReceiptAsync(post, ct) is not { } before)
            return new Replies { Toast = BroadcastTexts.Sample };
        if (await copy.RefuseEventAsync(post, before, on, ct) is { } refusal) return refusal;
        var at = await clock.SetAsync(post, command.IsWanted, on, ct);
        return new Replies { Toast = Said(post, command.IsWanted, at) }
            .With([await copy.AgainAsync(post, before with { Reminds = at is not null }, on, ct), .. OwnCopy.WithoutDate(post, on)]);
    }

    private static Phrase Said(Post post, bool isWanted, DateTimeOffset? at) =>
        at is { } moment ? new Phrase(BroadcastTexts.WillRemind, ("at", moment))
        : !isWanted ? BroadcastTexts.WillNotRemind
        : post.Facts.EventAt is null ? BroadcastTexts.NoDateToRemind
        : BroadcastTexts.TooLateToRemind;
}
