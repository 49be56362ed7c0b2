using Mentorship.Domain.Calendar;

namespace Mentorship.Domain.HelpRequests;

/// <summary>Says when the next mentors and when the curator hear of a question that nobody has taken.</summary>
public sealed record EscalationPlan(IReadOnlyDictionary<Urgency, Patience> Patiences, OpenHours Working)
{
    public DateTimeOffset NextWaveAt(Urgency urgency, DateTimeOffset now) => After(urgency, now, Patiences[urgency].NextWave);

    public DateTimeOffset EscalatesAt(Urgency urgency, DateTimeOffset askedAt) => After(urgency, askedAt, Patiences[urgency].Escalation);

    /// <summary>Where working time never comes nobody waits for it.</summary>
    private DateTimeOffset After(Urgency urgency, DateTimeOffset start, TimeSpan amount) =>
        (urgency is Urgency.Now ? null : Working.After(start, amount)) ?? start + amount;
}
