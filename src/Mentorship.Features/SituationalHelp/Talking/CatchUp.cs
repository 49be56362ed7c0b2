using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>Somebody can be reached again: what the other side said meanwhile arrives now, and the dialogue goes on from there.</summary>
internal sealed class CatchUp(RequestDesk desk, OverviewStore overview, IOutbox outbox, IEnumerable<IBackNews> news)
{
    public async Task<Replies> BringAsync(PersonId person, Occasion on, CancellationToken ct)
    {
        var missed = new Replies();
        foreach (var line in (await overview.OpenAsync(ct)).Where(line => line.IsMineToTalk))
            missed.AddRange(await desk.TryOpenAsync(line.RequestId, now => MissedAsync(now, person, ct), ct) ?? []);
        foreach (var one in news) missed.AddRange(await one.BackAsync(person, on, ct));
        return missed;
    }

    /// <summary>What is still on its way, as after a pause that the channel asked for, comes without this.</summary>
    private async Task<Replies> MissedAsync(Case now, PersonId person, CancellationToken ct)
    {
        if (now.PartyOf(person) is not { Chat: { } chat } reader) return [];
        var coming = await outbox.ComingAsync(chat, now.About, ct);
        var missed = Relayed.Words(now, reader, now.Words.Where(said => said.Speaker != person && said.DeliveredAt is null));
        return [.. missed.Where(outgoing => (outgoing.Origin ?? outgoing.Answers) is not { } words || !coming.Contains(words))];
    }
}
