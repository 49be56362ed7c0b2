using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.Calendar;
using Mentorship.Pipeline;

namespace Mentorship.Features.Hours;

/// <summary>«Дежурство» in the menu, and a line while one is on duty.</summary>
internal sealed class DutyHome(PersonCalendars calendars) : IHomeSection
{
    private const int Place = 80;
    private const int ForInformation = 10;

    public async Task<HomeContribution> ForAsync(Occasion on, CancellationToken ct)
    {
        if (!on.Actor.May(Right.TakeDuty) || on.Actor.OrganizationId is null) return HomeContribution.None;
        return new HomeContribution(await LinesAsync(on, ct), [new MenuButton(Place, new Button(DutyTexts.HomeButton, new ShowDuty()))]);
    }

    /// <summary>Most have no duty at all, and everybody's home asks.</summary>
    private async Task<IReadOnlyList<HomeLine>> LinesAsync(Occasion on, CancellationToken ct)
    {
        if ((await calendars.DutiesAsync(on.Acting(), on.Now, ct)).Count is 0) return [];
        var mine = await calendars.OfAsync(on.Acting(), on.Now, ct);
        return mine.IsOnDuty(on.Now) && mine.At(on.Now) is { How: Readiness.OnDuty, Until: { } until }
            ? [new(ForInformation, new Phrase(DutyTexts.HomeNow, ("until", until)), null)]
            : [];
    }
}
