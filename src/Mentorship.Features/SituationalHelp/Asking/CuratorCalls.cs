using Mentorship.Domain;
using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>Brings a question that nobody took before the curators, those on duty first, whatever else they do at that moment.</summary>
internal sealed class CuratorCalls(
    ColleagueStore colleagues, ReadyPeople people, Invitations invitations, RequestDesk desk, RequestClock clock)
{
    /// <summary>Makes the request escalated and calls the curators; while some are left to call, looks again a little later.</summary>
    /// <param name="isLook">Some time has gone by since the last call or lapse.</param>
    public async Task<Round> CallAsync(Case now, DateTimeOffset at, CancellationToken ct, bool isLook = false)
    {
        var isNews = now.Request.State is RequestState.Delivered;
        if (now.Request.Escalated(at) is Decision<HelpRequest>.Accepted { Value: var escalated }) now = await desk.SaveAsync(escalated, ct);
        var curators = MayBeCalled(now, await colleagues.CuratorsButAsync(now.Request.Author, at, ct), isLook);
        var (first, all) = await InOrderAsync(now, curators, at, ct);
        if (first.Count < all.Count) await clock.PlanEscalationAsync(now.Request, at + clock.Settings.Snooze, ct);
        if (all is []) await clock.PlanEscalationAsync(now.Request, at + Later(now, at), ct);
        if (curators is []) return new Round(now, []);
        var called = await invitations.SendAsync(now, first, Part.Called, at, ct);
        var news = now.News(now.Author, new(HelpTexts.AtCurator, now.Number())).ByNight(now.Author, now, at);
        return isNews ? called with { Cards = [.. called.Cards, .. news] } : called;
    }

    /// <summary>Where no curator is in touch the looks grow rarer, up to one an hour.</summary>
    private TimeSpan Later(Case now, DateTimeOffset at) => TimeSpan.FromTicks(Math.Max(
        clock.Settings.Snooze.Ticks, Math.Min((at - now.Request.AskedAt).Ticks / 4, TimeSpan.TicksPerHour)));

    private async Task<(IReadOnlyList<PersonId> First, IReadOnlyList<PersonId> All)> InOrderAsync(
        Case now, List<PersonId> curators, DateTimeOffset at, CancellationToken ct)
    {
        var ready = await people.AtAsync(at, ct);
        var known = curators.ConvertAll(one => (one, ready.Of(one).How));
        return (Waves.Curators(known, isFirst: !now.Asked.Any(party => party.Part is Part.Called)), Waves.Curators(known, isFirst: false));
    }

    /// <summary>
    /// A curator who was asked as a mentor has the question already. Whoever took it and let it lie is called anew where there is nobody
    /// else, but not in the moment in which they are told so.
    /// </summary>
    private static List<PersonId> MayBeCalled(Case now, IReadOnlyList<CuratorRow> curators, bool isLook)
    {
        var parts = curators.ToLookup(row => now.PartyOf(row.Person)?.Part, row => row.Person);
        var others = parts.Where(group => group.Key is not (Part.Asked or Part.Lapsed)).SelectMany(group => group).ToList();
        return others is [] && isLook ? [.. parts[Part.Lapsed]] : others;
    }
}
