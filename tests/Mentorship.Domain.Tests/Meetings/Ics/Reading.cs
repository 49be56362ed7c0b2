namespace Mentorship.Domain.Tests.Meetings.Ics;

/// <summary>Reads a calendar file the way a strict program would: unfolds it and hands out its lines.</summary>
internal static class Reading
{
    public static IReadOnlyList<string> Lines(string file)
    {
        Assert.EndsWith("\r\n", file, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', file.Replace("\r\n", "", StringComparison.Ordinal));
        return file.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>The lines between BEGIN and END of each part of a kind.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Parts(string file, string kind)
    {
        List<List<string>> parts = [];
        List<string>? open = null;
        foreach (var line in Lines(file))
        {
            if (line == $"BEGIN:{kind}") parts.Add(open = []);
            else if (line == $"END:{kind}") open = null;
            else open?.Add(line);
        }
        return parts;
    }

    /// <summary>The only line of that name, its parameters included.</summary>
    public static string Value(this IReadOnlyList<string> part, string name) =>
        Assert.Single(part, line => line.Split(':', ';')[0] == name)[(name.Length + 1)..];
}
