using Mentorship.Domain.Questionnaires;
using Mentorship.Pipeline;

namespace Mentorship.Features.Questionnaires;

/// <summary>Every tap is kept as it is made. The run comes from the flow, which read it in this very unit.</summary>
internal sealed record KeepRun(QuestionnaireRun Run);

/// <summary>The first tap: from here on the run is reminded of and runs out.</summary>
internal sealed record StartRun(QuestionnaireRun Run);

internal sealed class KeepRunHandler(RunStore runs, RunClock clock) : IHandle<KeepRun>, IHandle<StartRun>
{
    public async Task<Replies> HandleAsync(KeepRun command, Occasion on, CancellationToken ct)
    {
        await runs.KeepAsync(command.Run, ct);
        return Replies.None;
    }

    public async Task<Replies> HandleAsync(StartRun command, Occasion on, CancellationToken ct)
    {
        await runs.KeepAsync(command.Run, ct);
        if (await runs.OwnAsync(command.Run.Id.Value, ct) is { } kept) await clock.StartAsync(kept, on, ct);
        return Replies.None;
    }
}
