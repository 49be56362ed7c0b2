using Mentorship.Conversations;
using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>Calls the curators to a question that somebody answers; they read nothing before one of them takes it over.</summary>
internal sealed class CuratorInvitations(RequestDesk desk, ColleagueStore colleagues, CircleStore circle, RequestClock clock)
{
    /// <summary>They are called to this wait for an answer; the watch over owed answers begins anew with the next.</summary>
    /// <param name="card">Why they are called.</param>
    /// <returns>Null where no curator is in touch but those who talk in it already.</returns>
    public async Task<Round?> SendAsync(Case now, string card, Occasion on, CancellationToken ct)
    {
        var curators = (await colleagues.CuratorsButAsync(now.Request.Author, on.Now, ct))
            .Select(row => row.Person).Where(person => !now.IsTalking(person)).ToList();
        if (curators is []) return null;
        foreach (var person in curators) await circle.PutAsync(now.Request.Id, person, (Part.Called, on.Now), ct);
        await circle.RingAtAsync(now.Request.Id, now.Request.Author, on.Now, ct);
        await clock.StopOwedAsync(now.Request, ct);
        now = await desk.RereadAsync(now, ct);
        return new Round(now, [.. curators.SelectMany(person => Invitation(now, now.PartyOf(person)!, card, on))]);
    }

    private static Replies Invitation(Case now, Party curator, string card, Occasion on)
    {
        var text = new Phrase(card, now.Number(), ("tags", Tags.Of(now.Request)), ("name", now.Holder!.Name));
        Button take = new(HelpTexts.Take, new TakeOver(now.Request.Id.Value, now.Holder!.Person.Value), Emphasis.Primary);
        Replies asking = [.. now.Card(curator, Placement.New, text, [take]).Select(outgoing => outgoing with { About = now.AboutAsking })];
        return asking.After(Talk.IsNightFor(curator, now, on.Now) ? curator.Quiet.HeldUntil(on.Now) : null);
    }
}
