using Mentorship.Domain;
using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>The author has been silent for a while after an answer. In the morning, where it is night: by then they may have written.</summary>
internal sealed record AskIfSolved(Guid Request);

/// <summary>«Нужно ещё»: the count of silence starts anew.</summary>
internal sealed record KeepRequest(Guid Request);

/// <summary>The author has been silent for long.</summary>
internal sealed record CloseSilent(Guid Request);

internal sealed class Silence(RequestDesk desk, RequestClock clock) : IHandle<AskIfSolved>, IHandle<KeepRequest>, IHandle<CloseSilent>
{
    public async Task<Replies> HandleAsync(AskIfSolved command, Occasion on, CancellationToken ct) =>
        await desk.TryOpenAsync(command.Request, async now =>
        {
            if (now.Request.State is not RequestState.Answered) return [];
            if (now.Author.Quiet.HeldUntil(on.Now) is not { } morning) return Question(now);
            await clock.PlanQuestionAsync(now.Request, morning, ct);
            return [];
        }, ct) ?? [];

    public Task<Replies> HandleAsync(KeepRequest command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Request, on, async now =>
        {
            if (now.Request.KeptBy(on.Acting(), on.Now) is not Decision<HelpRequest>.Accepted { Value: var kept })
                return AuthorCard.For(now, Placement.InPlace, on.Now).Answering();
            now = await desk.SaveAsync(kept, ct);
            if (now.Request.State is RequestState.Answered) await clock.PlanSilenceAsync(now.Request, ct);
            return now.Card(now.Author, Placement.InPlace, new(HelpTexts.KeptOpen, now.Number())).Answering();
        }, ct);

    public async Task<Replies> HandleAsync(CloseSilent command, Occasion on, CancellationToken ct) =>
        await desk.TryOpenAsync(command.Request, async now =>
        {
            var isSilent = on.Now >= clock.ClosesAt(now.Request);
            if (!isSilent || now.Request.ClosedBySilence(on.Now) is not Decision<HelpRequest>.Accepted { Value: var closed }) return [];
            await clock.EndAsync(closed, ct);
            var before = now;
            now = await desk.SaveAsync(closed, ct);
            var line = new Conversations.Phrase(HelpTexts.ClosedBySilence, now.Number(),
                ("silence", Spans.Of(now.Settings.CloseAfter)), RequestMessages.Span(now.Settings.ReopenWithin));
            return now.Card(now.Author, Placement.New, line).Quietly().With(now.Card(now.Holder, Placement.New, line).Quietly())
                .With(BesideCard.Over(before, now));
        }, ct) ?? [];

    private Replies Question(Case now)
    {
        var (id, closes) = (now.Request.Id.Value, clock.ClosesAt(now.Request));
        var question = now.Card(now.Author, Placement.New,
            new(HelpTexts.IsSolved, now.Number(), ("at", closes), RequestMessages.Span(now.Settings.ReopenWithin)),
            [new(HelpTexts.IsSolvedYes, new ResolveRequest(id), Conversations.Emphasis.Primary)],
            [new(HelpTexts.NeedMore, new KeepRequest(id))]);
        return [.. question.Select(outgoing => outgoing with { ValidUntil = closes })];
    }
}
