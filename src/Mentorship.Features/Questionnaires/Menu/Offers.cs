using System.Text.Json;
using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.Questionnaires;
using Mentorship.Pipeline;

namespace Mentorship.Features.Questionnaires;

/// <summary>A questionnaire that a person may take, and how far they are with it.</summary>
/// <param name="Pair">The ended pair that a closing reflection looks back at.</param>
/// <param name="Latest">The newest run that was not left for good.</param>
internal sealed record Offer(QuestionnaireKind Kind, RespondentSide Side, EndedPair? Pair, KeptRun? Latest)
{
    public bool IsDone => Latest is { IsOpen: false };

    public Phrase Name => Pair is { Other: { Length: > 0 } other }
        ? new Phrase(MenuTexts.About, ("form", FormNames.Of(Kind)), ("name", other))
        : FormNames.Of(Kind);

    /// <summary>What the service knows of the run before its first question.</summary>
    public IReadOnlyDictionary<string, string>? Context => Pair?.Reason is { } reason
        ? new Dictionary<string, string> { ["closure_reason"] = JsonNamingPolicy.SnakeCaseLower.ConvertName(reason) }
        : null;
}

/// <summary>Finds what fits a person: by their roles, and by the pairs that have ended.</summary>
internal sealed class Offers(RunStore runs, EndedPairs pairs)
{
    public async Task<IReadOnlyList<Offer>> OfAsync(Occasion on, CancellationToken ct)
    {
        var taken = (await runs.AllOwnAsync(ct)).Where(kept => kept.Run.State is not (RunState.Declined or RunState.Expired)).ToList();
        var ended = await pairs.MineAsync(ct);
        return [.. ByRole(on.Actor, taken), .. ended.Select(pair => Closing(pair, taken))];
    }

    private static IEnumerable<Offer> ByRole(Actor actor, IReadOnlyList<KeptRun> taken)
    {
        var roles = actor.RolesInForce().ToHashSet();
        if (roles.Overlaps([Role.Mentee, Role.Guest]))
            yield return Of(QuestionnaireKind.EntryDiagnostics, RespondentSide.Mentee, taken);
        if (roles.Overlaps([Role.Mentor, Role.ExternalMentor]))
            yield return Of(QuestionnaireKind.MentorSelfCheck, RespondentSide.Mentor, taken);
    }

    private static Offer Of(QuestionnaireKind kind, RespondentSide side, IEnumerable<KeptRun> taken) =>
        new(kind, side, null, taken.FirstOrDefault(kept => kept.Run.Definition.Kind == kind));

    private static Offer Closing(EndedPair pair, IEnumerable<KeptRun> taken) =>
        new(QuestionnaireKind.ClosingReflection, pair.Side, pair, taken.FirstOrDefault(kept => kept.Pair == pair.Id));
}
