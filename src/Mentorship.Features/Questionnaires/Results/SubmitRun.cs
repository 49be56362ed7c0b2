using Mentorship.Domain;
using Mentorship.Domain.Questionnaires;
using Mentorship.Pipeline;

namespace Mentorship.Features.Questionnaires;

/// <summary>«Отправить ответы»: from here on they are closed, and the respondent is the first to see what they show.</summary>
internal sealed record SubmitRun(Guid Run);

internal sealed class SubmitRunHandler(RunStore runs, RunClock clock, Sharing sharing, OwnResult result) : IHandle<SubmitRun>
{
    public async Task<Replies> HandleAsync(SubmitRun command, Occasion on, CancellationToken ct)
    {
        if (await runs.OwnAsync(command.Run, ct) is not { } kept) return new Replies { Toast = RunTexts.Gone, Home = true };
        if (kept.Run.Submit(on.Now) is not Decision<QuestionnaireRun>.Accepted(var submitted)
            || submitted.Score() is not Decision<QuestionnaireRun>.Accepted(var scored))
            return new Replies { Toast = RunTexts.Over, Home = true };
        await runs.KeepAsync(scored, ct);
        await clock.StopAsync(scored.Id, ct);
        var told = await sharing.ShareAsync(kept with { Run = scored }, on, ct);
        return (await result.ShowAsync(kept with { Run = scored }, on, ct)).With(told);
    }
}
