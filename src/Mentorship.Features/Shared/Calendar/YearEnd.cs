using Mentorship.Conversations;
using Mentorship.Domain.Calendar;
using Mentorship.Features.Shared.Calendar;
using Mentorship.Pipeline;

namespace Mentorship.Features;

/// <summary>
/// Whoever plans something later than the calendar of the school reaches is told so: of those days it is not known what is taught.
/// The unit acts for the school; a district has no calendar.
/// </summary>
internal sealed class YearEnd(SchoolCalendars calendars)
{
    /// <summary>The last day that the calendar knows; null for no calendar, and for one without an end.</summary>
    public async Task<DateOnly?> DayAsync(CancellationToken ct) => (await calendars.FindAsync(ct))?.School.EndsOn;

    /// <summary>The text itself where nothing is planned, or the calendar reaches so far.</summary>
    public async Task<Phrase> WarnedAsync(Phrase text, DateTimeOffset? planned, CancellationToken ct) =>
        planned is { } at && (await calendars.FindAsync(ct))?.School is { EndsOn: { } last } school && school.Zone.DateOf(at) > last
            ? Speaking.Joined(SharedTexts.Line, [text, new Phrase(SharedTexts.AfterYear, ("day", last))])
            : text;
}
