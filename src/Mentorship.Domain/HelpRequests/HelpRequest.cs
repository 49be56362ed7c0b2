namespace Mentorship.Domain.HelpRequests;

/// <summary>A question that a human must answer: who asked, who holds it, and whose word is awaited.</summary>
public sealed record HelpRequest
{
    public required RequestId Id { get; init; }

    /// <summary>Counts within the school; this is the number people see.</summary>
    public required long Number { get; init; }

    public required PersonId Author { get; init; }

    public required OrganizationId School { get; init; }

    public ActivityDirection? Direction { get; init; }

    public Urgency Urgency { get; init; } = Urgency.Today;

    public RequestState State { get; init; }

    public PersonId? Holder { get; init; }

    public TurnOf Turn { get; init; }

    public required DateTimeOffset AskedAt { get; init; }

    public DateTimeOffset? TakenAt { get; init; }

    /// <summary>The moment that the holder named; until then silence is no lapse.</summary>
    public DateTimeOffset? PromisedUntil { get; init; }

    /// <summary>
    /// When somebody last spoke, or asked for more time to think; silence is counted from here. While the author writes a held question
    /// anew it is the moment when the time for that ends.
    /// </summary>
    public DateTimeOffset QuietSince { get; init; }

    public DateTimeOffset? ClosedAt { get; init; }

    public long? Rating { get; init; }

    /// <summary>Rises with each stored change.</summary>
    public long Version { get; init; }

    public bool IsOpen => State.IsOpen();

    /// <summary>Written and held: nobody has been asked.</summary>
    public bool IsUnsent => State is RequestState.New;

    public bool IsWaiting => State is RequestState.Delivered or RequestState.Escalated;

    /// <summary>Not seen by anybody yet: held for its author to look at once more.</summary>
    public static HelpRequest Written(RequestId id, long number, (PersonId Author, OrganizationId School) by, DateTimeOffset at) =>
        Asked(id, number, by, at) with { State = RequestState.New };

    public static HelpRequest Asked(RequestId id, long number, (PersonId Author, OrganizationId School) by, DateTimeOffset at) => new()
    {
        Id = id, Number = number, Author = by.Author, School = by.School, AskedAt = at, QuietSince = at, State = RequestState.Delivered,
    };
}
