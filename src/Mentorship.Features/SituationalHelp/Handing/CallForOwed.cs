using Mentorship.Conversations;
using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>In a dialogue the author has waited for the next word as long as a question may wait for somebody to take it.</summary>
/// <param name="Since">The beginning of that wait.</param>
internal sealed record CallForOwed(Guid Request, Guid Holder, DateTimeOffset? Since = null);

/// <summary>
/// No dialogue waits for ever for whoever answers: a curator is called, as the author could do at any time, and both sides know. Where
/// no curator is in touch it is looked at again after as long.
/// </summary>
internal sealed class CallForOwedHandler(RequestDesk desk, RequestClock clock, CuratorInvitations curators) : IHandle<CallForOwed>
{
    public async Task<Replies> HandleAsync(CallForOwed command, Occasion on, CancellationToken ct) =>
        await desk.TryOpenAsync(command.Request, now => IsOwed(now, command) ? CallAsync(now, on, ct) : Task.FromResult<Replies>([]), ct) ?? [];

    private async Task<Replies> CallAsync(Case now, Occasion on, CancellationToken ct)
    {
        now = await desk.HoldAsync(now, ct);
        if (await curators.SendAsync(now, HelpTexts.OwedCard, on, ct) is { } sent)
            return sent.Cards.With(News(sent.Now, on.Now));
        await clock.PlanOwedAsync(now.Request, on.Now, ct);
        return [];
    }

    /// <summary>Not where the author has called them meanwhile.</summary>
    private static bool IsOwed(Case now, CallForOwed command) =>
        now is { Request: { State: RequestState.InDialog, Turn: TurnOf.Holder } }
        && now.Holder?.Person.Value == command.Holder && !(now.Author.RingsAt >= command.Since);

    private static Replies News(Case now, DateTimeOffset at) =>
        now.News(now.Author, new(HelpTexts.OwedToAuthor, now.Number(), ("name", now.Holder!.Name))).ByNight(now.Author, now, at)
            .With(now.News(now.Holder, new(HelpTexts.OwedByHolder, now.Number())).ByNight(now.Holder, now, at));
}
