using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>What happens to the questions of somebody who can no longer be reached.</summary>
internal sealed class Gone(
    RequestDesk desk, FallenBack fallenBack, Rounds rounds, CuratorCalls calls, CircleStore circle, IOutbox outbox)
{
    /// <summary>A question they held: back to the front of the queue, the author told once.</summary>
    /// <param name="news">How the author is told; never why somebody left.</param>
    public async Task<Replies> ReleaseAsync(Guid request, string news, Occasion on, CancellationToken ct) =>
        await desk.TryOpenAsync(request, async now =>
        {
            if (now.Request.WithoutHolder(on.Now) is not Decision<HelpRequest>.Accepted { Value: var freed }) return [];
            var name = now.Holder?.Name ?? "";
            var again = await fallenBack.AskAgainAsync(now, freed, Part.Former, on, ct);
            return now.News(now.Author, new(news, now.Number(), ("name", name))).ByNight(now.Author, now, on.Now).With(again.Cards);
        }, ct) ?? [];

    /// <summary>
    /// A question they were asked: as if they never were, and the next are asked where nobody is left. A card that waits for the morning
    /// never leaves, whether or not they are back by then.
    /// </summary>
    public Task<Replies> ReplaceAsync(Guid request, (PersonId Person, string Chat) who, Occasion on, CancellationToken ct) =>
        LeaveAsync(request, async now =>
        {
            await outbox.CancelInAsync(who.Chat, now.AboutAsking, ct);
            await circle.RemoveAsync(now.Request.Id, who.Person, ct);
        }, on, ct);

    /// <summary>A question they were asked and will not be asked again; nor does a card that waits for the morning leave.</summary>
    public Task<Replies> ExcuseAsync(Guid request, PersonId person, Occasion on, CancellationToken ct) =>
        LeaveAsync(request, async now =>
        {
            if (now.PartyOf(person) is { Chat: { } chat }) await outbox.CancelInAsync(chat, now.AboutAsking, ct);
            await circle.PutAsync(now.Request.Id, person, (Part.Former, on.Now), ct);
        }, on, ct);

    /// <summary>The request is held first: of two who leave at once the later one sees that nobody is left.</summary>
    private async Task<Replies> LeaveAsync(Guid request, Func<Case, Task> leave, Occasion on, CancellationToken ct) =>
        await desk.TryOpenAsync(request, async now =>
        {
            if (!now.Request.IsWaiting) return [];
            now = await desk.HoldAsync(now, ct);
            await leave(now);
            now = await desk.RereadAsync(now, ct);
            var round = HasLostItsCurator(now) ? await calls.CallAsync(now, on.Now, ct)
                : now.Asked.Any() ? new Round(now, [])
                : await rounds.NextAsync(now, on.Now, ct);
            return round.Cards.With(WaitingCards.Of(round.Now, on.Now));
        }, ct) ?? [];

    /// <summary>Mentors who kept silent so far do not stand in for a curator.</summary>
    private static bool HasLostItsCurator(Case now) =>
        now.Request.State is RequestState.Escalated && !now.Asked.Any(party => party.Part is Part.Called);
}
