namespace Mentorship.Domain.HelpRequests;

/// <summary>Says when the next mentors and when the curator hear of a question that nobody has taken.</summary>
public sealed record EscalationPlan(IReadOnlyDictionary<Urgency, Patience> Patiences, WorkingTime Working)
{
    public DateTimeOffset NextWaveAt(Urgency urgency, DateTimeOffset now) => After(urgency, now, Patiences[urgency].NextWave);

    public DateTimeOffset EscalatesAt(Urgency urgency, DateTimeOffset askedAt) => After(urgency, askedAt, Patiences[urgency].Escalation);

    private DateTimeOffset After(Urgency urgency, DateTimeOffset start, TimeSpan amount) =>
        urgency is Urgency.Now ? start + amount : Working.After(start, amount);
}
