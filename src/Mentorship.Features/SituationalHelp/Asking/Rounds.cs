using Mentorship.Domain;
using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>The case after a round, and what people read because of it.</summary>
internal sealed record Round(Case Now, Replies Cards);

/// <summary>Asks people to take a question: wave by wave, then the curators, and everybody at once when it fell back.</summary>
internal sealed class Rounds(ColleagueStore colleagues, Invitations invitations, RequestDesk desk, RequestClock clock)
{
    public async Task<Round> StartAsync(Case now, DateTimeOffset at, CancellationToken ct)
    {
        await clock.PlanEscalationAsync(now.Request, now.EscalatesAt, ct);
        return await NextAsync(now, at, ct);
    }

    /// <summary>The next wave. Where everybody has said no, the curators hear of it at once.</summary>
    public async Task<Round> NextAsync(Case now, DateTimeOffset at, CancellationToken ct)
    {
        var candidates = await colleagues.MentorsForAsync(now.Request, at, ct);
        var next = Waves.Next(candidates, now.Request.Direction, clock.Settings.WaveSize);
        if (next is [] && !now.Asked.Any(party => party.Part is Part.Asked)) return await CallCuratorsAsync(now, at, ct);
        if (next is []) return new Round(now, []);
        await clock.PlanWaveAsync(now.Request, at, ct);
        return await invitations.SendAsync(now, next, Part.Asked, at, ct);
    }

    /// <summary>The question fell back: it is first in the queue, for everybody who has not said no and for the curators.</summary>
    public async Task<Round> AgainAsync(Case now, DateTimeOffset at, CancellationToken ct)
    {
        var again = Waves.Again(await colleagues.MentorsForAsync(now.Request, at, ct));
        var asked = await invitations.SendAsync(now, again, Part.Asked, at, ct);
        var called = await CallCuratorsAsync(asked.Now, at, ct);
        return called with { Cards = [.. asked.Cards, .. called.Cards] };
    }

    /// <summary>Makes the request escalated and calls the curators; where none can be reached, looks again a little later.</summary>
    public async Task<Round> CallCuratorsAsync(Case now, DateTimeOffset at, CancellationToken ct)
    {
        var isNews = now.Request.State is RequestState.Delivered;
        if (now.Request.Escalated(at) is Decision<HelpRequest>.Accepted { Value: var escalated }) now = await desk.SaveAsync(escalated, ct);
        var curators = (await colleagues.CuratorsButAsync(now.Request.Author, at, ct)).Select(row => row.Person)
            .Where(one => MayBeCalled(now, one)).ToList();
        if (curators is [])
        {
            await clock.PlanEscalationAsync(now.Request, at + clock.Settings.Snooze, ct);
            return new Round(now, []);
        }
        var called = await invitations.SendAsync(now, curators, Part.Called, at, ct);
        return isNews ? called with { Cards = [.. called.Cards, .. now.News(now.Author, new(HelpTexts.AtCurator, now.Number()))] } : called;
    }

    /// <summary>A curator who was asked as a mentor has the question already.</summary>
    private static bool MayBeCalled(Case now, PersonId curator) => now.PartyOf(curator)?.Part is not (Part.Asked or Part.Lapsed);
}
