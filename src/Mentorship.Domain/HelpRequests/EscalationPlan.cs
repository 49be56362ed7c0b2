using Mentorship.Domain.Calendar;

namespace Mentorship.Domain.HelpRequests;

/// <summary>Says when the next mentors and when the curator hear of a question that nobody has taken, and when a silent holder loses it.</summary>
public sealed record EscalationPlan(IReadOnlyDictionary<Urgency, Patience> Patiences, OpenHours Working)
{
    public DateTimeOffset NextWaveAt(Urgency urgency, DateTimeOffset now) => After(urgency, now, Patiences[urgency].NextWave);

    public DateTimeOffset EscalatesAt(Urgency urgency, DateTimeOffset askedAt) => After(urgency, askedAt, Patiences[urgency].Escalation);

    /// <param name="silence">How long a holder may say nothing.</param>
    public DateTimeOffset LapsesAt(Urgency urgency, DateTimeOffset takenAt, TimeSpan silence) => After(urgency, takenAt, silence);

    /// <summary>Where working time never comes nobody waits for it.</summary>
    private DateTimeOffset After(Urgency urgency, DateTimeOffset start, TimeSpan amount) =>
        (urgency.IsUrgent() ? null : Working.After(start, amount)) ?? start + amount;
}
