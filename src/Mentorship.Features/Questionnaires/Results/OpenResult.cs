using Mentorship.Domain.Questionnaires;
using Mentorship.Pipeline;

namespace Mentorship.Features.Questionnaires;

/// <summary>What the answers show, to whom it may be shown.</summary>
internal sealed record OpenResult(Guid Run);

/// <summary>The answers themselves: their sections, or one of them.</summary>
internal sealed record OpenAnswers(Guid Run, string? Section = null);

/// <summary>«Что увидит наставник».</summary>
internal sealed record PreviewForMentor(Guid Run);

/// <summary>A result and who looks at it.</summary>
internal sealed record SeenRun(KeptRun Kept, Viewer Viewer)
{
    public QuestionnaireRun Run => Kept.Run;
}

/// <summary>
/// Asks anew at each press who looks: the respondent, an active mentor, the curator of the school.
/// "Not yours" and "missing" answer alike.
/// </summary>
internal sealed class OpenResultHandler(RunStore runs, ResultStore results, OwnResult own, RespondentScreens respondents)
    : IHandle<OpenResult>, IHandle<OpenAnswers>, IHandle<PreviewForMentor>
{
    public async Task<Replies> HandleAsync(OpenResult command, Occasion on, CancellationToken ct)
    {
        if (await SeenAsync(command.Run, on, ct) is not { } seen || !Disclosure.SeesIndices(seen.Run, seen.Viewer)) return NotHere;
        return seen.Viewer switch
        {
            Viewer.Respondent => await own.ShowAsync(seen.Kept, on, ct),
            Viewer.PairedMentor => ResultScreens.OfMentee(seen.Run, await results.NameAsync(seen.Run.Respondent, ct), on),
            _ => await respondents.OneAsync(seen.Run.Respondent, on, ct),
        };
    }

    public async Task<Replies> HandleAsync(OpenAnswers command, Occasion on, CancellationToken ct)
    {
        if (await SeenAsync(command.Run, on, ct) is not { Run.IsSubmitted: true } seen) return NotHere;
        var lines = SeenBy(seen.Viewer, seen.Run);
        return lines.Count == 0 ? NotHere : AnswerScreens.Of(seen.Run, lines, command.Section, on);
    }

    public async Task<Replies> HandleAsync(PreviewForMentor command, Occasion on, CancellationToken ct) =>
        await runs.OwnAsync(command.Run, ct) is { Run: { IsSubmitted: true, Definition.Kind: QuestionnaireKind.EntryDiagnostics } run }
            ? ResultScreens.Preview(run, await results.NameAsync(run.Respondent, ct), on)
            : NotHere;

    /// <summary>What was passed over is nobody's but the respondent's.</summary>
    public static IReadOnlyList<ReviewLine> SeenBy(Viewer viewer, QuestionnaireRun run) =>
        [.. Disclosure.Answers(run, viewer).Where(line => viewer is Viewer.Respondent || line.Value!.IsGiven)];

    private static Replies NotHere => new() { Toast = RunTexts.Gone, Home = true };

    private async Task<SeenRun?> SeenAsync(Guid run, Occasion on, CancellationToken ct)
    {
        if (await runs.OwnAsync(run, ct) is { } mine) return new(mine, Viewer.Respondent);
        if (on.Actor.May(Domain.Right.ReadResults, Domain.Reach.Paired) && await results.OfMenteeAsync(run, on.Now, ct) is { } mentees)
            return new(mentees, Viewer.PairedMentor);
        return on.Actor.RolesInForce().Contains(Domain.Role.SchoolCurator) && await results.OfSchoolAsync(run, ct) is { } schools
            ? new(schools, Viewer.SchoolCurator)
            : null;
    }
}
