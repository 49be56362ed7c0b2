using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.Hours;

/// <summary>«На связи» on one's own card, in the school one acts in.</summary>
internal sealed class HoursOnCard(PersonCalendars calendars) : ICardLine
{
    public int Place => 20;

    public async Task<Phrase?> OfAsync(Occasion on, CancellationToken ct) =>
        on.Actor.OrganizationId is not null && on.Actor.May(Right.OwnHours)
            ? new Phrase(HoursTexts.OnCard, ("hours", ShowHoursHandler.Hours(await calendars.OfAsync(on.Acting(), on.Now, ct))))
            : null;
}
