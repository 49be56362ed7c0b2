using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>What was asked before, shown for a moment before the question leaves.</summary>
internal static class OfferCard
{
    public static Replies For(Case now, IReadOnlyList<KnownAnswer> answers, Placement placement) => now.Card(now.Author, placement,
        new Phrase(AnswerTexts.Known, ("list", Listed(answers)), RequestMessages.Span(now.Settings.OfferAnswersFor)),
        AskRow(now), [.. answers.Select((answer, at) => Open(now, answer, at + 1))]);

    /// <summary>A message of its own: it stays in the chat when the question has left.</summary>
    public static Replies Answer(Case now, KnownAnswer answer) => now.News(now.Author,
        new Phrase(AnswerTexts.KnownAnswer, ("title", answer.Title), ("words", answer.Words), ("count", answer.Helped)),
        [new(AnswerTexts.KnownHelped, new TakeKnown(now.Request.Id.Value, answer.AnswerId), Emphasis.Primary)], AskRow(now));

    private static Phrase Listed(IReadOnlyList<KnownAnswer> answers) => Speaking.Joined(SharedTexts.Line, answers.Select((answer, at) =>
        new Phrase(AnswerTexts.KnownRow, ("number", (long)at + 1), ("title", answer.Title), ("count", answer.Helped))));

    private static Button[] AskRow(Case now) => [new(HelpTexts.AskHuman, new SendNow(now.Request.Id.Value))];

    private static Button Open(Case now, KnownAnswer answer, int number) =>
        new(new Phrase(AnswerTexts.KnownOpen, ("number", (long)number)), new OpenKnown(now.Request.Id.Value, answer.AnswerId));
}
