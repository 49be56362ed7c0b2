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
        var now = await calendars.OfAsync(on.Acting(), on.Now, ct) is var mine && mine.IsOnDuty(on.Now) ? mine.At(on.Now) : default;
        HomeLine[] lines = now is { How: Readiness.OnDuty, Until: { } until }
            ? [new(ForInformation, new Phrase(DutyTexts.HomeNow, ("until", until)), null)]
            : [];
        return new HomeContribution(lines, [new MenuButton(Place, new Button(DutyTexts.HomeButton, new ShowDuty()))]);
    }
}
