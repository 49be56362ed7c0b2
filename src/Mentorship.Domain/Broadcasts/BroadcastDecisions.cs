using Mentorship.Domain.Calendar;

namespace Mentorship.Domain.Broadcasts;

/// <summary>Every change of an announcement, as a yes with the new state or a no with the phrase that explains it.</summary>
public static class BroadcastDecisions
{
    /// <summary>Words, audience and category may change only while it is a draft: what was looked at is what is sent.</summary>
    public static Decision<Broadcast> Changed(this Broadcast draft, Func<Broadcast, Broadcast> change) =>
        draft.State is BroadcastState.Draft ? change(draft) : No(BroadcastRefusals.Begun);

    /// <param name="count">How many people the audience has now.</param>
    /// <param name="zone">Where the author is: by their calendar it must be in force when it is sent.</param>
    public static Decision<Broadcast> Scheduled(this Broadcast draft, long count, DateTimeOffset now, TimeZoneInfo zone) =>
        draft.WaitsForApproval ? No(BroadcastRefusals.NeedsHead)
        : draft.Ready(count, now, zone) is { } refusal ? No(refusal)
        : draft.Step(BroadcastStep.Schedule);

    public static Decision<Broadcast> Submitted(this Broadcast draft, long count, DateTimeOffset now, TimeZoneInfo zone) =>
        draft.Ready(count, now, zone) is { } refusal ? No(refusal) : draft.Step(BroadcastStep.Submit);

    /// <summary>Also of what people have already: their copies follow.</summary>
    /// <param name="day">The last day on which it is in force, not before its event; null for no end.</param>
    public static Decision<Broadcast> Lasts(this Broadcast post, DateOnly? day, DateTimeOffset now, TimeZoneInfo zone) =>
        !post.CanBeDated ? No(Why(post.State))
        : day < zone.DateOf(now) ? No(BroadcastRefusals.Outdated)
        : post.EventAt is { } at && day < zone.DateOf(at) ? No(BroadcastRefusals.BeforeEvent)
        : post with { ValidTo = day };

    /// <summary>What it announces takes place then, and until that day at least it is in force; also of what people have already.</summary>
    /// <param name="at">Null for no date.</param>
    public static Decision<Broadcast> Happens(this Broadcast post, DateTimeOffset? at, DateTimeOffset now, TimeZoneInfo zone) =>
        !post.CanBeDated ? No(Why(post.State))
        : at <= now ? No(BroadcastRefusals.Past)
        : post with { EventAt = at, ValidTo = at is { } moment ? NotBefore(zone.DateOf(moment), post.ValidTo) : post.ValidTo };

    /// <summary>A moment that passed while the head was thinking means now.</summary>
    public static Decision<Broadcast> Approved(this Broadcast waiting, DateTimeOffset now) =>
        (waiting with { SendAt = waiting.SendAt > now ? waiting.SendAt : null }).Step(BroadcastStep.Approve);

    public static Decision<Broadcast> Moved(this Broadcast draft, DateTimeOffset? to, DateTimeOffset now) =>
        draft.State is not BroadcastState.Draft ? No(BroadcastRefusals.Begun)
        : to <= now ? No(BroadcastRefusals.Past)
        : draft with { SendAt = to };

    /// <summary>Words that people have already may be corrected.</summary>
    public static Decision<Broadcast> Corrects(this Broadcast sent, CorrectionStep step) =>
        sent.State.HasLeft() && CorrectionLifeCycle.After(sent.Correction, step) is { } next
            ? sent with { Correction = next }
            : No(BroadcastRefusals.Closed);

    /// <summary>Beyond the chats goes only what people have got, and only as long as it is not taken back.</summary>
    public static Decision<Broadcast> TakenOutside(this Broadcast sent) => sent.State.HasLeft() ? sent : No(BroadcastRefusals.Closed);

    /// <summary>Other words than those that the head has agreed to need another yes.</summary>
    public static Decision<Broadcast> CorrectionSent(this Broadcast sent) =>
        sent.NeedsHead ? No(BroadcastRefusals.NeedsHead) : sent.Corrects(CorrectionStep.Send);

    public static Decision<Broadcast> CorrectionSubmitted(this Broadcast sent) =>
        sent.NeedsHead ? sent.Corrects(CorrectionStep.Submit) : No(BroadcastRefusals.Closed);

    /// <summary>Every other step is free wherever the table knows it. What is withdrawn needs no other words.</summary>
    public static Decision<Broadcast> Step(this Broadcast broadcast, BroadcastStep step) =>
        BroadcastLifeCycle.After(broadcast.State, step) is not { } next ? No(Why(broadcast.State))
        : next is BroadcastState.Withdrawn ? broadcast with { State = next, Correction = CorrectionState.None }
        : broadcast with { State = next };

    private static string? Ready(this Broadcast draft, long count, DateTimeOffset now, TimeZoneInfo zone) =>
        !draft.HasWords ? BroadcastRefusals.NoWords
        : count == 0 ? BroadcastRefusals.Nobody
        : draft.SendAt <= now ? BroadcastRefusals.Past
        : draft.IsOver(zone.DateOf(draft.SendAt ?? now)) ? BroadcastRefusals.Outdated
        : draft.HasBegun(draft.SendAt ?? now) ? BroadcastRefusals.TooLate
        : null;

    private static DateOnly NotBefore(DateOnly day, DateOnly? other) => other > day ? other.Value : day;

    private static string Why(BroadcastState state) => state.IsUnderWay() ? BroadcastRefusals.Begun : BroadcastRefusals.Closed;

    private static Decision<Broadcast> No(string reason) => new Decision<Broadcast>.Refused(reason);
}
