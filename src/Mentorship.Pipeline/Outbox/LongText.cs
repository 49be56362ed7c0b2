using Mentorship.Conversations;
using Mentorship.Pipeline.Texts;

namespace Mentorship.Pipeline;

/// <summary>One of the messages that a text too long for one goes out in.</summary>
/// <param name="At">From 0.</param>
internal sealed record TextPart(int At, int Of)
{
    public bool IsLast => At == Of - 1;
}

/// <summary>
/// Makes several messages of one that is too long, whatever makes it so; only the last keeps the buttons. How many is settled as they
/// are written, for the longest of our languages; where each is cut shows only as it leaves, in the words of its reader.
/// </summary>
internal sealed class LongText(Phrasebook phrases)
{
    /// <summary>Less than what a part may take as it leaves: times in it may be a little longer by then.</summary>
    private const int Planned = TextSplitter.UsualLimit - 100;

    /// <summary>More characters than any of our templates has, and than one inside another usually has.</summary>
    private const int Outer = 800;
    private const int Inner = 300;

    public IEnumerable<Draft> Parts(Draft draft, DateTimeOffset now)
    {
        if (draft.Outgoing.Body is not Body.Says { Medium: null } says || MayFit(says.Text)) return [draft];
        var count = Language.All.Max(language => TextSplitter.Split(Render(says.Text, language, now), Planned).Count);
        return count == 1 ? [draft] : Enumerable.Range(0, count).Select(at => Part(draft, says, new TextPart(at, count)));
    }

    /// <summary>What of the text this part shows; null where the reader's language needs fewer.</summary>
    public static RichText? Show(RichText text, TextPart part)
    {
        var parts = TextSplitter.Split(text);
        if (part.IsLast) return parts[^1];
        return part.At < parts.Count - 1 ? parts[part.At] : null;
    }

    private RichText Render(Phrase text, Language language, DateTimeOffset now) =>
        phrases.Render(text, new Reader(language.Code, TimeZoneInfo.Utc), now);

    // Without putting it into words, which costs more than the message is worth.
    private static bool MayFit(Phrase text) => Outer + Count(text) <= Planned;

    private static int Count(Phrase text) => text.Args.Sum(arg => arg.Value switch
    {
        Arg.Text words => words.Value.Length,
        Arg.Rich words => words.Value.Text.Length,
        Arg.Label label => Inner + Count(label.Value),
        _ => Inner / 10,
    });

    private static Draft Part(Draft draft, Body.Says says, TextPart part)
    {
        var whole = draft.Outgoing with { Placement = part.At == 0 ? draft.Outgoing.Placement : Placement.New };
        if (part.IsLast) return draft with { Outgoing = whole, Part = part };
        var bare = whole with { Body = says with { Rows = [] }, Slot = null, Origin = null, CopyOf = whole.CopyOf ?? whole.Origin };
        return new Draft(bare, null, []) { Part = part };
    }
}
