using Mentorship.Conversations;

namespace Mentorship.Pipeline.Texts;

/// <summary>Keeps marks true to their text while it is cut.</summary>
internal static class Marks
{
    /// <summary>By offset, inside the text, not empty, no border in the middle of a surrogate pair.</summary>
    public static Mark[] Valid(RichText text) =>
        [.. text.Marks.Select(mark => Fit(mark, text.Text)).Where(mark => mark.Length > 0).OrderBy(mark => mark.Offset)];

    /// <summary>How far a part may go from <paramref name="start"/> without touching more marks than allowed.</summary>
    public static int Reach(Mark[] marks, int start, int end, int most)
    {
        var met = 0;
        foreach (var mark in marks)
        {
            if (mark.Offset >= end) break;
            if (mark.Offset + mark.Length > start && ++met > most && mark.Offset > start) return mark.Offset;
        }
        return end;
    }

    /// <summary>The marks of a part, cut to it and counted from its beginning.</summary>
    public static ValueList<Mark> Between(Mark[] marks, int start, int end, int most)
    {
        var cut = new List<Mark>();
        foreach (var mark in marks)
        {
            var (from, to) = (Math.Max(mark.Offset, start), Math.Min(mark.Offset + mark.Length, end));
            if (from < to && cut.Count < most) cut.Add(mark with { Offset = from - start, Length = to - from });
        }
        return new ValueList<Mark>([.. cut]);
    }

    private static Mark Fit(Mark mark, string text)
    {
        var from = Math.Clamp(mark.Offset, 0, text.Length);
        var to = (int)Math.Clamp((long)mark.Offset + mark.Length, from, text.Length);
        if (from == to) return mark with { Length = 0 };
        if (Borders.SplitsPair(text, from)) from--;
        if (Borders.SplitsPair(text, to)) to++;
        return mark with { Offset = from, Length = to - from };
    }
}
