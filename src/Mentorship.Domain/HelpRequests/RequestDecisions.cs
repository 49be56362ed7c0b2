namespace Mentorship.Domain.HelpRequests;

/// <summary>Every change of a help request, as a yes with the new state or a no with the phrase that explains it.</summary>
public static class RequestDecisions
{
    /// <summary>The question leaves; everybody's waiting is counted from here.</summary>
    public static Decision<HelpRequest> SentAt(this HelpRequest request, DateTimeOffset now) =>
        request.Step(RequestStep.Deliver, "help.refused.closed", now, next => next with { AskedAt = now });

    public static Decision<HelpRequest> TakenBy(this HelpRequest request, PersonId person, DateTimeOffset now) =>
        request.Author == person ? No("help.refused.own-question")
        : request.Holder is not null ? No("help.refused.taken")
        : request.Step(RequestStep.Take, "help.refused.closed", now, HeldBy(person, now));

    /// <summary>The turn follows the last word; before the holder's first word the author only adds to the question.</summary>
    public static Decision<HelpRequest> SaidBy(this HelpRequest request, PersonId person, DateTimeOffset now) =>
        person == request.Holder ? request.Step(RequestStep.Answer, "help.refused.closed", now, next => next with { Turn = TurnOf.Author })
        : person != request.Author ? No("help.refused.not-yours")
        : request.Step(RequestStep.Reply, "help.refused.closed", now, next => next with
        {
            Turn = next.Holder is null ? TurnOf.Nobody : TurnOf.Holder,
        });

    public static Decision<HelpRequest> Promised(this HelpRequest request, PersonId person, DateTimeOffset until, DateTimeOffset now) =>
        person != request.Holder || request.State is not RequestState.Acknowledged ? No("help.refused.not-yours")
        : until <= now ? No("help.refused.too-late")
        : request with { PromisedUntil = until };

    public static Decision<HelpRequest> Escalated(this HelpRequest request, DateTimeOffset now) =>
        request.Step(RequestStep.Escalate, "help.refused.closed", now, next => next);

    public static Decision<HelpRequest> Lapsed(this HelpRequest request, DateTimeOffset now) =>
        request.Step(RequestStep.Lapse, "help.refused.closed", now, Freed);

    /// <summary>The holder closed the chat or left: the question goes back to the front of the queue.</summary>
    public static Decision<HelpRequest> WithoutHolder(this HelpRequest request, DateTimeOffset now) =>
        request.Step(RequestStep.LoseHolder, "help.refused.closed", now, Freed);

    /// <summary>The holder gives it to a colleague, who has as long for a first word as anybody who takes one.</summary>
    public static Decision<HelpRequest> HandedBy(this HelpRequest request, PersonId person, PersonId to, DateTimeOffset now) =>
        person != request.Holder || to == request.Holder || to == request.Author ? No("help.refused.not-yours")
        : request.Step(RequestStep.HandOver, "help.refused.closed", now, HeldBy(to, now));

    /// <summary>A curator whom the author called answers from now on.</summary>
    /// <param name="from">Whose place the author wanted taken: nobody else's is.</param>
    public static Decision<HelpRequest> TakenOverBy(this HelpRequest request, PersonId person, PersonId from, DateTimeOffset now) =>
        request.Author == person ? No("help.refused.own-question")
        : request.Holder != from || from == person ? No("help.refused.not-yours")
        : request.Step(RequestStep.HandOver, "help.refused.closed", now, HeldBy(person, now));

    /// <summary>The holder wants a colleague to answer beside them.</summary>
    public static Decision<HelpRequest> CalledBy(this HelpRequest request, PersonId person, PersonId colleague) =>
        person == request.Holder ? request.JoinedBy(colleague) : No("help.refused.not-yours");

    /// <summary>A colleague answers beside the holder, whose question it stays: no clock and no turn changes.</summary>
    public static Decision<HelpRequest> JoinedBy(this HelpRequest request, PersonId person) =>
        person == request.Author ? No("help.refused.own-question")
        : request.Holder is null || person == request.Holder ? No("help.refused.not-yours")
        : RequestLifeCycle.After(request.State, RequestStep.Join) is null ? No("help.refused.closed")
        : request;

    /// <summary>A word of whoever answers beside the holder is an answer like any other.</summary>
    public static Decision<HelpRequest> AnsweredBeside(this HelpRequest request, DateTimeOffset now) => request.Holder is null
        ? No("help.refused.not-yours")
        : request.Step(RequestStep.Answer, "help.refused.closed", now, next => next with { Turn = TurnOf.Author });

    /// <summary>The author wants somebody else to answer, and need not say why.</summary>
    public static Decision<HelpRequest> ChangedBy(this HelpRequest request, PersonId person, DateTimeOffset now) =>
        person == request.Author ? request.WithoutHolder(now) : No("help.refused.not-yours");

    public static Decision<HelpRequest> ResolvedBy(this HelpRequest request, PersonId person, DateTimeOffset now) =>
        person == request.Author ? request.Step(RequestStep.Resolve, "help.refused.closed", now, Shut(now)) : No("help.refused.not-yours");

    public static Decision<HelpRequest> WithdrawnBy(this HelpRequest request, PersonId person, DateTimeOffset now) =>
        person == request.Author ? request.Step(RequestStep.Withdraw, "help.refused.closed", now, Shut(now)) : No("help.refused.not-yours");

    public static Decision<HelpRequest> ClosedBySilence(this HelpRequest request, DateTimeOffset now) =>
        request.Step(RequestStep.AutoClose, "help.refused.closed", now, Shut(now));

    /// <param name="within">How long after closing a word may bring the request back.</param>
    public static Decision<HelpRequest> ReopenedBy(this HelpRequest request, PersonId person, DateTimeOffset now, TimeSpan within) =>
        person != request.Author && person != request.Holder ? No("help.refused.not-yours")
        : now - request.ClosedAt > within ? No("help.refused.closed-long-ago")
        : request.Step(request.Holder is null ? RequestStep.Requeue : RequestStep.Reopen, "help.refused.closed", now, next => next with
        {
            ClosedAt = null, Rating = null, Turn = next.Holder is null ? TurnOf.Nobody : TurnOf.Holder,
        });

    public static Decision<HelpRequest> RatedBy(this HelpRequest request, PersonId person, long points) =>
        person != request.Author ? No("help.refused.not-yours")
        : request.IsOpen || points is < 1 or > 5 ? No("help.refused.cannot-rate")
        : request with { Rating = points };

    /// <summary>The author has not finished: the count of silence starts anew.</summary>
    /// <param name="since">Now, or the end of the time that the author has for writing.</param>
    public static Decision<HelpRequest> KeptBy(this HelpRequest request, PersonId person, DateTimeOffset since) =>
        person != request.Author ? No("help.refused.not-yours")
        : !request.IsOpen ? No("help.refused.closed")
        : request with { QuietSince = since };

    public static Decision<HelpRequest> DescribedBy(
        this HelpRequest request, PersonId person, Urgency urgency, ActivityDirection? direction) =>
        person != request.Author ? No("help.refused.not-yours")
        : !request.IsWaiting ? No("help.refused.taken")
        : request with { Urgency = urgency, Direction = direction };

    private static Decision<HelpRequest> Step(
        this HelpRequest request, RequestStep step, string refusal, DateTimeOffset now, Func<HelpRequest, HelpRequest> change) =>
        RequestLifeCycle.After(request.State, step) is { } next
            ? change(request with { State = next, QuietSince = now })
            : No(refusal);

    private static Func<HelpRequest, HelpRequest> HeldBy(PersonId person, DateTimeOffset now) =>
        request => request with { Holder = person, TakenAt = now, PromisedUntil = null, Turn = TurnOf.Holder };

    private static HelpRequest Freed(HelpRequest request) =>
        request with { Holder = null, TakenAt = null, PromisedUntil = null, Turn = TurnOf.Nobody };

    private static Func<HelpRequest, HelpRequest> Shut(DateTimeOffset now) =>
        request => request with { ClosedAt = now, Turn = TurnOf.Nobody };

    private static Decision<HelpRequest> No(string reason) => new Decision<HelpRequest>.Refused(reason);
}
