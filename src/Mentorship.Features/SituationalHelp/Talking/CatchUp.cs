using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>Somebody can be reached again: what the other side said meanwhile arrives now, and the dialogue goes on from there.</summary>
internal sealed class CatchUp(RequestDesk desk, OverviewStore overview, IEnumerable<IBackNews> news)
{
    public async Task<Replies> BringAsync(PersonId person, Occasion on, CancellationToken ct)
    {
        var missed = new Replies();
        foreach (var line in (await overview.OpenAsync(ct)).Where(line => line.IsMineToTalk))
            missed.AddRange(await desk.TryOpenAsync(line.RequestId, now => Task.FromResult(Missed(now, person)), ct) ?? []);
        foreach (var one in news) missed.AddRange(await one.BackAsync(person, on, ct));
        return missed;
    }

    private static Replies Missed(Case now, PersonId person) => now.PartyOf(person) is not { } reader ? [] :
    [
        .. Relayed.Words(now, reader, now.Words.Where(said => said.Speaker != person && said.DeliveredAt is null)),
    ];
}
