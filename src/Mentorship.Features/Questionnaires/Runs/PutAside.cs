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

/// <summary>«Не проходить»: no reason, no second question.</summary>
internal sealed record DeclineRun(Guid Run);

/// <summary>Leaves a run for later, takes it up again, or leaves it for good.</summary>
internal sealed class PutAsideHandler(RunStore runs, RunClock clock)
    : IHandle<PutAside>, IHandle<ContinueRun>, IHandle<RemindTomorrow>, IHandle<DeclineRun>
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
