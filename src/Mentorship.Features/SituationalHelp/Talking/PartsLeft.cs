using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>
/// Whoever may answer no longer is former in every question, also where somebody else holds it: no old button opens one again.
/// </summary>
internal sealed class PartsLeft(RequestDesk desk, CircleStore circle)
{
    public async Task<Replies> LeaveAsync(PersonId person, Occasion on, CancellationToken ct)
    {
        var told = new Replies();
        foreach (var open in await circle.AroundAsync(person, ct))
            told.With(await desk.TryOpenAsync(open, now => LeaveAsync(now, now.PartyOf(person)!, on, ct), ct) ?? []);
        await circle.RetireAsync(person, ct);
        return told;
    }

    private async Task<Replies> LeaveAsync(Case now, Party former, Occasion on, CancellationToken ct) =>
        AskCard.Over(now, former, Placement.EditOnly).With(former.Part switch
        {
            Part.Invited => now.News(now.Holder, new(HelpTexts.ColleagueDeclines, now.Number(), ("name", former.Name))).Quietly(),
            Part.Called when now is { Holder: { } holder } && now.Asked.Count(party => party.Part is Part.Called) == 1 =>
                await NobodyComesAsync(now, holder, ct),
            _ => [],
        });

    /// <summary>The only curator who was called: the author may call anew.</summary>
    private async Task<Replies> NobodyComesAsync(Case now, Party holder, CancellationToken ct)
    {
        await circle.RingAtAsync(now.Request.Id, now.Author.Person, at: null, ct);
        return now.News(now.Author, new(HelpTexts.InviteNobody, now.Number(), ("name", holder.Name))).Quietly();
    }
}
