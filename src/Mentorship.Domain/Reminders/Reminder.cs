using Mentorship.Domain.Calendar;
using Mentorship.Domain.HelpRequests;

namespace Mentorship.Domain.Reminders;

/// <summary>One promise to ring before a meeting; what it says is decided when it rings.</summary>
/// <param name="Start">When the meeting begins by present data.</param>
public sealed record Reminder(ReminderKey Key, DateTimeOffset Start, QuietHours Quiet)
{
    /// <summary>Before quiet hours it rings this much earlier than they begin.</summary>
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(1);

    /// <summary>The person named this moment, so quiet hours do not move it.</summary>
    public bool IsAskedFor { get; init; }

    public DateTimeOffset WantedAt => Start - Key.Offset;

    /// <summary>Quiet hours make it ring earlier, before they begin, and never after the start.</summary>
    public DateTimeOffset DueAt => Night is { } night ? night.From - Margin : WantedAt;

    /// <summary>When it rings for a meeting arranged at that moment; null where its time had passed by then.</summary>
    public DateTimeOffset? DueFor(DateTimeOffset arrangedAt) =>
        DueAt > arrangedAt ? DueAt
        : Night is { } night && night.Until > arrangedAt && night.Until < Start ? night.Until
        : null;

    /// <summary>When it rings that stands since before: at its moment, or at the first one left that quiet hours allow.</summary>
    public DateTimeOffset RingsAt(DateTimeOffset now) =>
        DueAt > now ? DueAt
        : !IsAskedFor && Quiet.PeriodAround(now) is { } night && night.Until < Start ? night.Until
        : now;

    private MomentSpan? Night => IsAskedFor ? null : Quiet.PeriodAround(WantedAt);
}
