using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.Calendar;
using Mentorship.Pipeline;

namespace Mentorship.Features.Hours;

/// <summary>
/// Whoever brings the calendar of the school reads that it runs out, while there is still time for another; not in summer, when there are
/// no lessons to know of, but again before these begin on 1 September.
/// </summary>
internal sealed class CalendarHome(YearEnd year) : IHomeSection
{
    private const int ForInformation = 15;

    private const int DaysBefore = 14;

    public async Task<HomeContribution> ForAsync(Occasion on, CancellationToken ct) =>
        on.Actor.May(Right.BringCalendar) && on.Actor.OrganizationId is not null && await year.DayAsync(ct) is { } last
            && on.Today() > last.AddDays(-DaysBefore) && !IsSummer(last, on.Today())
            ? new HomeContribution([Line(last, on.Today())], [])
            : HomeContribution.None;

    private static bool IsSummer(DateOnly last, DateOnly today) =>
        today > last && today >= new DateOnly(today.Year, 6, 1) && today < new DateOnly(today.Year, 9, 1).AddDays(-DaysBefore);

    private static HomeLine Line(DateOnly last, DateOnly today) => new(
        ForInformation, new Phrase(today > last ? CalendarTexts.HomeEnded : CalendarTexts.HomeEnds, ("day", last)),
        new Button(CalendarTexts.Bring, new BeginBringing()));
}
