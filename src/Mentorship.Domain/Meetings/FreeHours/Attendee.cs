using Mentorship.Domain.Calendar;
using Mentorship.Domain.HelpRequests;

namespace Mentorship.Domain.Meetings.FreeHours;

/// <summary>One of those who want to meet: hours and lessons, nights, and what is arranged already.</summary>
public sealed record Attendee(PersonCalendar Calendar, QuietHours Quiet, params IReadOnlyList<MomentSpan> Arranged)
{
    /// <summary>The time of one date that is this person's to give away.</summary>
    public IEnumerable<MomentSpan> FreeOn(DateOnly date)
    {
        MomentSpan[] quiet = [.. Enumerable.Range(-1, 3).Select(day => Quiet.On(date.AddDays(day))).Where(span => !span.IsEmpty)];
        MomentSpan[] taken = [.. Calendar.LessonsOn(date), .. Arranged, .. quiet];
        return Calendar.Open.On(date).SelectMany(span => span.Without(taken));
    }
}
