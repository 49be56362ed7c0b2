using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.Calendar;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>A colleague who could answer a question as well, and whether they have time.</summary>
internal sealed record Peer(PersonId Person, string Name, ReadyNow Ready, long Load)
{
    public Phrase Label => Ready.How switch
    {
        Readiness.InLesson when Ready.Until is { } until => new(HelpTexts.PeerInLesson, ("name", Name), ("until", until)),
        Readiness.OffHours or Readiness.Away => new(HelpTexts.PeerAway, ("name", Name)),
        _ when Load > 0 => new(HelpTexts.PeerBusy, ("name", Name), ("count", Load)),
        _ => new(HelpTexts.PeerFree, ("name", Name)),
    };
}

/// <summary>The mentors of the school who are in touch and are not in the request yet, those with time first.</summary>
internal sealed class Peers(MentorStore mentors, Names names)
{
    private const int Most = 6;

    /// <summary>Nobody for a holder of another school, who knows of this question and not of the school.</summary>
    public async Task<IReadOnlyList<Peer>> OfAsync(Case now, DateTimeOffset at, CancellationToken ct)
    {
        if (now.Holder is { IsElsewhere: true }) return [];
        var candidates = await mentors.ForAsync(now.Request, now.Circle, at, ct);
        var known = mentors.Known(now.Request);
        return
        [
            .. candidates.Where(one => one is { IsReachable: true, IsElsewhere: false } && !IsInside(now, one.Person))
                .Select(one => new Peer(one.Person, NameOf(known[one.Person]), one.Ready, one.Load))
                .OrderByDescending(peer => peer.Ready.IsFree).ThenBy(peer => peer.Load).Take(Most),
        ];
    }

    private string NameOf(CandidateRow row) => names.Of(row.DisplayName, row.FullName);

    private static bool IsInside(Case now, PersonId person) =>
        person == now.Request.Author || person == now.Request.Holder;
}
