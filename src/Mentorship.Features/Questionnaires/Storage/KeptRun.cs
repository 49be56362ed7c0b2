using Mentorship.Domain.Questionnaires;

namespace Mentorship.Features.Questionnaires;

/// <summary>A run with what its row knows besides: whose school it belongs to, and the pair that it looks back at.</summary>
internal sealed record KeptRun(QuestionnaireRun Run, string? School, Guid? Pair)
{
    public bool IsOpen => Run.State is RunState.Assigned or RunState.Started or RunState.Paused;

    public static KeptRun Of(RunRow row, QuestionnaireLibrary library) =>
        new(row.In(library), row.School, row.PairId is { } pair ? Guid.Parse(pair) : null);
}
