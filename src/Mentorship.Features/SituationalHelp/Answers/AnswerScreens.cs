using System.Text.RegularExpressions;
using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.Answers;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>How editors see the bank: a list, and each answer with what may be a name underlined.</summary>
internal static partial class AnswerScreens
{
    public static Replies One(BankAnswer answer, Occasion on) => answer.State is AnswerState.Draft
        ? Replies.Screen(on.Chat, Text(answer, Suspect(answer) ? AnswerTexts.DraftSuspect : AnswerTexts.DraftClean),
            [Edit(AnswerTexts.DraftTitle, answer, isTitle: true), Edit(AnswerTexts.DraftWords, answer, isTitle: false)],
            [new(AnswerTexts.DraftPublish, new PublishAnswer(answer.Id), Emphasis.Primary)],
            [new(AnswerTexts.DraftDrop, new DropAnswer(answer.Id), Emphasis.Danger)], Speaking.BackAnd(new ListAnswers()))
        : Replies.Screen(on.Chat, Text(answer, new(AnswerTexts.BankHelped, ("count", answer.Helped))),
            [.. Announce(answer, on), [new(AnswerTexts.BankTakeOut, new DropAnswer(answer.Id), Emphasis.Danger)], Speaking.BackAnd(new ListAnswers())]);

    public static Body.Says News(BankAnswer draft) =>
        new(new Phrase(AnswerTexts.DraftNews, ("number", draft.Number)), [[new(AnswerTexts.DraftOpen, new ReviewAnswer(draft.Id))]]);

    public static Phrase Row(BankAnswer answer) => answer.State is AnswerState.Draft
        ? new Phrase(AnswerTexts.BankRowDraft, ("number", answer.Number))
        : new Phrase(AnswerTexts.BankRow, ("title", answer.Title), ("count", answer.Helped));

    private static Phrase Text(BankAnswer answer, Phrase below) => new(AnswerTexts.BankOne,
        ("number", answer.Number), ("title", Underlined(answer.Title)), ("words", Underlined(answer.Words)), ("below", below));

    private static IEnumerable<IReadOnlyList<Button>> Announce(BankAnswer answer, Occasion on)
    {
        if (on.Actor.May(Right.Broadcast)) yield return [new(AnswerTexts.Announce, new AnnounceAnswer(answer.Id))];
    }

    private static Button Edit(string label, BankAnswer answer, bool isTitle) => new(label, new EditDraft(answer.Id, isTitle));

    private static bool Suspect(BankAnswer answer) => Spots(answer.Title).Concat(Spots(answer.Words)).Any();

    private static RichText Underlined(string text) =>
        new(text, new ValueList<Mark>([.. Spots(text).Select(spot => new Mark(MarkKind.Underline, spot.Offset, spot.Length))]));

    /// <summary>Traces of people, and any capital inside a sentence: the editor knows a name from a town.</summary>
    private static IEnumerable<(int Offset, int Length)> Spots(string text)
    {
        var end = 0;
        var all = PersonalTraces.Find(text).Select(found => (found.Offset, found.Length))
            .Concat(Capital().Matches(text).Select(word => (Offset: word.Index, word.Length)));
        foreach (var spot in all.OrderBy(spot => spot.Offset).ThenByDescending(spot => spot.Length))
        {
            if (spot.Offset < end) continue;
            end = spot.Offset + spot.Length;
            yield return spot;
        }
    }

    [GeneratedRegex(@"(?<=[\p{Ll}\d,;:—–-][ \u00A0])\p{Lu}[\p{L}.]+(?:[ \u00A0]\p{Lu}[\p{L}.]+)*")]
    private static partial Regex Capital();
}
