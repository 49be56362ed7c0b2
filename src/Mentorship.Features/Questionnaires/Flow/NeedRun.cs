using Mentorship.Domain.Questionnaires;
using Mentorship.Pipeline;

namespace Mentorship.Features.Questionnaires;

/// <summary>The run that a turn is about.</summary>
internal sealed record NeedRun(Guid Run);

/// <summary>What a turn of the questionnaire is given.</summary>
/// <param name="Locale">The reader's language, for words of the file.</param>
internal sealed record RunFacts(QuestionnaireRun Run, string Locale)
{
    /// <summary>Whether there is somebody besides the respondent who could see anything.</summary>
    public bool HasSchool { get; init; }

    /// <summary>What [Нужна помощь] runs; null for whom there is nobody to ask.</summary>
    public object? Help { get; init; }
}

/// <summary>Only the respondent's own run is answered.</summary>
internal sealed class NeedRunAnswer(RunStore runs, FeatureMap map) : IAnswer<NeedRun>
{
    public async Task<object?> AnswerAsync(NeedRun query, Occasion on, CancellationToken ct) =>
        await runs.OwnAsync(query.Run, ct) is { } kept
            ? new RunFacts(kept.Run, on.Reader.Locale) { HasSchool = kept.School is not null, Help = Help(on) }
            : null;

    /// <summary>Another feature answers the shortcut; this one knows only the words on it.</summary>
    private object? Help(Occasion on)
    {
        if (!map.Shortcuts.TryGetValue(SharedTexts.NeedHelp, out var name)) return null;
        foreach (var word in map.Words)
            if (word.Name == name) return on.Actor.May(word.Right) ? word.Command("") : null;
        return null;
    }
}
