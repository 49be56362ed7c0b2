namespace Mentorship.Domain;

/// <summary>A mentor and a mentee of one school who work together.</summary>
public sealed record Pair(
    PairId Id, OrganizationId Organization, PersonId Mentor, PersonId Mentee, PairState State, DateTimeOffset CreatedAt, long Version)
{
    /// <summary>How long a curator may take the end of a pair back, while nobody acted on it.</summary>
    public static readonly TimeSpan UndoWindow = TimeSpan.FromMinutes(10);

    public ClosureReason? Reason { get; init; }

    public DateTimeOffset? EndedAt { get; init; }

    public bool Holds(PersonId person) => person == Mentor || person == Mentee;

    public PersonId OtherThan(PersonId person) => person == Mentor ? Mentee : Mentor;

    public Decision<Pair> Close(ClosureReason reason, DateTimeOffset now) => State.After(PairTrigger.Close) is { } closed
        ? this with { State = closed, Reason = reason, EndedAt = now, Version = Version + 1 }
        : new Decision<Pair>.Refused(PairRefusals.AlreadyEnded);

    public Decision<Pair> TakeBackClosing(PairingFacts facts, DateTimeOffset now) => State.After(PairTrigger.TakeBackClosing) switch
    {
        null => new Decision<Pair>.Refused(PairRefusals.StillActive),
        _ when Reason is not ClosureReason.CuratorInitiative || now - EndedAt > UndoWindow =>
            new Decision<Pair>.Refused(PairRefusals.TooLate),
        _ when PairingRules.Refusal(Mentor, Mentee, facts) is { } refusal => refusal,
        { } active => this with { State = active, Reason = null, EndedAt = null, Version = Version + 1 },
    };
}
