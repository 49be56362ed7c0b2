using Mentorship.Conversations;
using Mentorship.Domain.Questionnaires;
using Mentorship.Pipeline;

namespace Mentorship.Features.Questionnaires;

/// <summary>What a place looks like.</summary>
internal static class RunScreens
{
    private static readonly Conversations.Choice Menu = new(RunKeys.Menu, PipelineTexts.Menu);
    private static readonly Conversations.Choice Pause = new(Keys.Cancel, RunTexts.Pause);
    private static readonly Conversations.Choice Help = new(RunKeys.Help, SharedTexts.NeedHelp);
    private static readonly Conversations.Choice Skip = new(Keys.Skip, EnginePhrases.Skip);

    public static IReadOnlyList<Conversations.Choice> MenuRow { get; } = [Menu];

    public static IReadOnlyList<Conversations.Choice> BackRow { get; } = [new(Keys.Back, EnginePhrases.Back), Menu];

    public static IReadOnlyList<Conversations.Choice> PauseRow { get; } = [Pause];

    public static IReadOnlyList<Conversations.Choice> PauseAndHelpRow { get; } = [Pause, Help];

    public static IReadOnlyList<Conversations.Choice> SkipRow { get; } = [Skip];

    public static Screen Of(RunPlace place) => place.Page switch
    {
        RunPage.Intro => Intro(place),
        RunPage.Question => QuestionScreen.Of(place, place.Run.Current!),
        RunPage.Section => ReviewScreens.Section(place),
        _ => ReviewScreens.Whole(place),
    };

    /// <summary>The text is shown back to be shortened; the second time somebody can be asked for help.</summary>
    public static Screen TooLong(RunPlace place, Question question, Phrase complaint)
    {
        var pause = place is { Misses: > 0, Facts.Help: not null } ? PauseAndHelpRow : PauseRow;
        return new Screen(complaint, [question.Required ? pause : [Skip, .. pause]]);
    }

    private static Screen Intro(RunPlace place)
    {
        var (form, locale) = (place.Run.Definition, place.Facts.Locale);
        var text = new Phrase(RunTexts.Intro,
            ("title", form.Title.In(locale)), ("minutes", form.EstimatedMinutes), ("intro", form.Intro.In(locale)),
            ("privacy", place.Facts.HasSchool ? RunTexts.PrivacyOf(form.Kind) : RunTexts.PrivacyOfGuest));
        return new Screen(text,
        [
            [new(RunKeys.Start, RunTexts.Start, Emphasis.Primary)],
            [new(RunKeys.Postpone, RunTexts.Later), new(RunKeys.Decline, RunTexts.Decline)],
            MenuRow,
        ]);
    }
}
