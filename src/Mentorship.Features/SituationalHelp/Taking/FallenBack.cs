using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>A question that nobody holds any more goes to the front of the queue: everybody is asked at once.</summary>
internal sealed class FallenBack(RequestDesk desk, CircleStore circle, Rounds rounds, RequestClock clock, IOutbox outbox)
{
    /// <param name="freed">The request as decided, without its holder.</param>
    /// <param name="former">What the former holder is from now on.</param>
    public async Task<Round> AskAgainAsync(Case now, HelpRequest freed, Part former, Occasion on, CancellationToken ct)
    {
        await clock.StopLapseAsync(now.Request, ct);
        await clock.StopSilenceAsync(now.Request, ct);
        await clock.StopOwedAsync(now.Request, ct);
        await outbox.CancelAsync(now.AboutAsking, ct);
        if (now.Holder is { } holder) await circle.PutAsync(now.Request.Id, holder.Person, (former, on.Now), ct);
        var again = await rounds.AgainAsync(await desk.SaveAsync(freed, ct), on.Now, ct);
        return again with
        {
            Cards = new Replies().With(BesideCard.Over(now, again.Now)).With(again.Cards)
                .With(AuthorCard.For(again.Now, Placement.EditOnly, on.Now)),
        };
    }
}
