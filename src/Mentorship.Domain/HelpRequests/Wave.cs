namespace Mentorship.Domain.HelpRequests;

/// <summary>Whom waves go to, one tier after the other.</summary>
public enum Tier { OwnMentor, Helpers, OnDuty, Mentors, Municipality }

/// <param name="Size">How many are asked at once.</param>
public sealed record WaveTerms(IReadOnlyList<Tier> Order, int Size)
{
    /// <summary>Where nobody else can be asked, whoever was just asked about something else is: the question cannot wait for their rest.</summary>
    public bool BreaksRest { get; init; }
}

/// <param name="PauseEnds">When the next wave is due after one that goes out now.</param>
/// <param name="AskedAt">When the author asked.</param>
public sealed record WaveMoment(DateTimeOffset Now, DateTimeOffset PauseEnds, DateTimeOffset AskedAt)
{
    private static readonly TimeSpan Soonest = TimeSpan.FromMinutes(5);

    /// <summary>When to look for somebody of whom nobody knows when they will be free: the rarer, the longer the question waits.</summary>
    public DateTimeOffset LooksAgainAt
    {
        get
        {
            var next = Now + TimeSpan.FromTicks(Math.Max(Soonest.Ticks, (Now - AskedAt).Ticks / 4));
            return next > PauseEnds ? next : PauseEnds;
        }
    }
}

/// <summary>Who is asked now, and when to look again.</summary>
/// <param name="LooksAgainAt">Null where nobody is left to ask.</param>
public sealed record Wave(IReadOnlyList<PersonId> People, DateTimeOffset? LooksAgainAt);
