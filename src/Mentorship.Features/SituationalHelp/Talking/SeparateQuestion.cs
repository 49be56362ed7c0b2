using Mentorship.Domain;
using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>«Это новый вопрос»: the words that opened an old request again become a question of their own.</summary>
internal sealed record SeparateQuestion(Guid Request, Guid Parked);

internal sealed class SeparateQuestionHandler(
    RequestDesk desk, ParkedStore parked, NewRequests questions, RequestClock clock, ClockStore clocks, IOutbox outbox)
    : IHandle<SeparateQuestion>
{
    public async Task<Replies> HandleAsync(SeparateQuestion command, Occasion on, CancellationToken ct)
    {
        if (await parked.TakeAsync(command.Parked, ct) is not { } content) return new Replies { Toast = HelpTexts.FoundNoWay };
        var closed = await desk.TryOpenAsync(command.Request, now => CloseAsync(now, on, ct), ct) ?? [];
        return (await questions.OpenAsync(content, on, ct)).With(closed);
    }

    private async Task<Replies> CloseAsync(Case now, Occasion on, CancellationToken ct)
    {
        if (now.Request.ResolvedBy(on.Acting(), on.Now) is not Decision<HelpRequest>.Accepted { Value: var resolved }) return [];
        await outbox.CancelAsync(now.AboutAsking, ct);
        await clocks.StopAsBeforeAsync(resolved.Id, ct);
        var before = now;
        now = await desk.SaveAsync(resolved, ct);
        await clock.EndAsync(now.Request, ct);
        return now.News(now.Holder, new(HelpTexts.SeparatedForHolder, now.Number())).Quietly()
            .With(AuthorCard.For(now, Placement.EditOnly, on.Now)).With(HolderCard.For(now, Placement.EditOnly, on.Now))
            .With(now.Asked.SelectMany(party => AskCard.Over(now, party, Placement.EditOnly))).With(BesideCard.Over(before, now));
    }
}
