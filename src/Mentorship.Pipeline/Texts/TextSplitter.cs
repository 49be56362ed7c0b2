using Mentorship.Conversations;
using Mentorship.Pipeline.Texts;

namespace Mentorship.Pipeline;

/// <summary>
/// Cuts a text that is too long for one message. The parts joined are the text again; what a person sees as one character
/// is never cut unless it alone is over the limit, and marks that fit into a part stay whole where the text allows it.
/// </summary>
public static class TextSplitter
{
    /// <summary>Telegram leaves out what is marked beyond this.</summary>
    public const int MarksPerPart = 100;

    /// <summary>Below the 4,096 of the Bot API.</summary>
    public const int UsualLimit = 4000;

    /// <param name="limit">In UTF-16 units, at least 2.</param>
    public static IReadOnlyList<RichText> Split(RichText text, int limit = UsualLimit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 2);
        var marks = Marks.Valid(text);
        if (text.Text.Length <= limit && marks.Length <= MarksPerPart) return [new RichText(text.Text, new ValueList<Mark>(marks))];
        var borders = new Borders(text.Text, marks, limit);
        var parts = new List<RichText>();
        for (var start = 0; start < text.Text.Length;)
        {
            var furthest = Math.Min(start + limit, text.Text.Length);
            var end = borders.After(start, Marks.Reach(marks, start, furthest, MarksPerPart), furthest);
            parts.Add(new RichText(text.Text[start..end], Marks.Between(marks, start, end, MarksPerPart)));
            start = end;
        }
        return parts;
    }
}
