namespace Mentorship.Features.Shared.Calendar;

/// <summary>What can be wrong with the file of a calendar; each has a sentence for the chat.</summary>
public enum CalendarTrouble { Other, Empty, Writing, Schema, Zone, Weekday, Twice, Date, Hours, Overlap, NoName, EndsEarly }

/// <summary>A school calendar that cannot be used; the message tells whoever edits it the place and the trouble.</summary>
public sealed class CalendarFault : Exception
{
    public CalendarFault(string message) : base(message) { }

    public CalendarFault(string message, Exception cause) : base(message, cause) { }

    public CalendarTrouble Trouble { get; init; }

    /// <summary>The part of the file, such as <c>holidays</c>.</summary>
    public string Part { get; init; } = "";

    /// <summary>What stands there.</summary>
    public string Word { get; init; } = "";

    /// <summary>Zero where nobody knows.</summary>
    public long Line { get; init; }

    /// <summary>The line of the word within its part, as an editor counts them.</summary>
    public long LineIn(string yaml)
    {
        if (Line > 0 || Part.Length is 0) return Line;
        var lines = yaml.ReplaceLineEndings("\n").Split('\n');
        var start = Array.FindIndex(lines, line => line.StartsWith($"{Part}:", StringComparison.Ordinal));
        var found = start < 0 || Word.Length is 0 ? -1
            : Array.FindIndex(lines, start, line => line.Contains(Word, StringComparison.Ordinal));
        return Math.Max(found, start) + 1;
    }
}
