using Mentorship.Domain;
using Mentorship.Domain.Questionnaires;
using Mentorship.Pipeline;

namespace Mentorship.Features.Questionnaires;

/// <summary>A day has passed since the run was begun, or since the person asked to be reminded.</summary>
internal sealed record RemindRun(Guid Run);

/// <summary>The last day on which a run left alone could be continued.</summary>
internal sealed record ExpireRun(Guid Run);

/// <summary>Once a day after the last tap a run left open is reminded of; one left alone too long is over.</summary>
internal sealed class RunLapse(RunStore runs, RunClock clock, QuietTime quiet) : IHandle<RemindRun>, IHandle<ExpireRun>
{
    /// <summary>Somebody who answered this lately needs no reminder yet.</summary>
    public static readonly TimeSpan Lately = TimeSpan.FromHours(20);

    /// <summary>The timer stands in the lane of the chat in which the run was begun; that may be a stranger's by now.</summary>
    public async Task<Replies> HandleAsync(RemindRun command, Occasion on, CancellationToken ct) =>
        await OpenAsync(command.Run, ct) is { } kept && await runs.ChatAsync(kept.Run.Respondent, ct) is { } chat
            ? await RemindAsync(kept, on with { Chat = chat }, ct)
            : [];

    private async Task<Replies> RemindAsync(KeptRun kept, Occasion on, CancellationToken ct)
    {
        if (on.Now - kept.Run.TouchedAt >= Lately)
            return [RunMessages.Reminder(kept.Run, on) with { DueAt = await quiet.EndAsync(on.Chat, on.Now, ct) }];
        await clock.RemindAsync(kept, kept.Run.TouchedAt + RunClock.NextDay, on, ct);
        return [];
    }

    public async Task<Replies> HandleAsync(ExpireRun command, Occasion on, CancellationToken ct)
    {
        if (await OpenAsync(command.Run, ct) is not { } kept) return [];
        if (!kept.Run.IsOverdue(on.Now)) await clock.ExpireAsync(kept, on, ct);
        else if (kept.Run.Expire() is Decision<QuestionnaireRun>.Accepted(var expired))
        {
            await runs.MoveAsync(expired, kept.Run.State, ct);
            await clock.StopAsync(expired.Id, ct);
        }
        return [];
    }

    private async Task<KeptRun?> OpenAsync(Guid run, CancellationToken ct) =>
        await runs.OfServiceAsync(run, ct) is { Run.State: RunState.Started or RunState.Paused } kept ? kept : null;
}
