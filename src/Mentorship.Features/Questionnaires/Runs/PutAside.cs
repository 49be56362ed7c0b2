using System.Text.Json;
using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.Questionnaires;
using Mentorship.Pipeline;

namespace Mentorship.Features.Questionnaires;

/// <summary>«Пауза», «Меню» or /cancel: everything is kept, the questions go away.</summary>
internal sealed record PutAside(Guid Run, bool GoHome = false);

/// <summary>Back to the question where it stopped.</summary>
internal sealed record ContinueRun(Guid Run);

/// <summary>«Напомнить завтра».</summary>
internal sealed record RemindTomorrow(Guid Run);

/// <summary>«Не проходить»: no reason is asked, and nothing else while there is nothing to lose.</summary>
internal sealed record DeclineRun(Guid Run);

/// <summary>«Стереть ответы», after reading how many.</summary>
internal sealed record EraseRun(Guid Run);

/// <summary>Leaves a run for later, takes it up again, or leaves it for good.</summary>
internal sealed class PutAsideHandler(RunStore runs, RunClock clock)
    : IHandle<PutAside>, IHandle<ContinueRun>, IHandle<RemindTomorrow>, IHandle<DeclineRun>, IHandle<EraseRun>
{
    public static Begin Beginning(Guid run) => new(QuestionnaireFlow.FlowName, new RunDraft(run).Write());

    public async Task<Replies> HandleAsync(PutAside command, Occasion on, CancellationToken ct)
    {
        if (await OpenAsync(command.Run, ct) is not { Run: var run }) return NotHere;
        if (run.Pause(on.Now) is Decision<QuestionnaireRun>.Accepted(var paused)) await runs.KeepAsync(run = paused, ct);
        return command.GoHome ? new Replies { Home = true } : RunMessages.PutAside(run, on);
    }

    public async Task<Replies> HandleAsync(ContinueRun command, Occasion on, CancellationToken ct)
    {
        if (await OpenAsync(command.Run, ct) is null) return NotHere;
        return new Replies { Begin = Beginning(command.Run) };
    }

    public async Task<Replies> HandleAsync(RemindTomorrow command, Occasion on, CancellationToken ct)
    {
        if (await OpenAsync(command.Run, ct) is not { } kept) return NotHere;
        await clock.RemindAsync(kept, on.Now + RunClock.NextDay, on, ct);
        return Replies.Screen(on.Chat, RunTexts.WillRemind, Speaking.BackAnd(new ListQuestionnaires()));
    }

    public async Task<Replies> HandleAsync(DeclineRun command, Occasion on, CancellationToken ct)
    {
        if (await OpenAsync(command.Run, ct) is not { Run: var run }) return NotHere;
        return run.Progress.Answered > 0 ? RunMessages.AskErase(run, on) : await DeclineAsync(run, on, ct);
    }

    public async Task<Replies> HandleAsync(EraseRun command, Occasion on, CancellationToken ct) =>
        await OpenAsync(command.Run, ct) is { Run: var run } ? await DeclineAsync(run, on, ct) : NotHere;

    private async Task<Replies> DeclineAsync(QuestionnaireRun run, Occasion on, CancellationToken ct)
    {
        if (run.Decline(on.Now) is Decision<QuestionnaireRun>.Accepted(var declined)) await runs.KeepAsync(Emptied(declined), ct);
        await clock.StopAsync(run.Id, ct);
        return Replies.Screen(on.Chat, RunTexts.Declined, Speaking.BackAnd(new ListQuestionnaires()));
    }

    /// <summary>Answers that will never be sent are nobody's business.</summary>
    private static QuestionnaireRun Emptied(QuestionnaireRun run) =>
        run with { Sheet = AnswerSheet.Blank(run.Definition, run.Sheet.Side, run.Sheet.Context) };

    private static Replies NotHere => new() { Toast = RunTexts.Gone, Home = true };

    private async Task<KeptRun?> OpenAsync(Guid run, CancellationToken ct) =>
        await runs.OwnAsync(run, ct) is { IsOpen: true } kept ? kept : null;
}
