using System.Globalization;

namespace Mentorship.Benchmarks;

/// <summary>What a run may be told: <c>--users 64 --people 1500 --rounds 3 --out figures.json</c>.</summary>
internal sealed record Options(IReadOnlyDictionary<string, string> Given)
{
    public int Users => Number("users", 64);

    /// <summary>People who press one after another, so that so many are active at a time.</summary>
    public int People => Number("people", Math.Max(1500, Users));

    /// <summary>Messages per second that the server lets through and the service is set to; 0 for no limit.</summary>
    public int Limit => Number("limit", 0);

    /// <summary>Messages of former years that a full database holds.</summary>
    public int Messages => Number("messages", 1_000_000);

    /// <summary>Mentors among whom a wave is chosen.</summary>
    public int Mentors => Number("mentors", 100_000);

    public int Rounds => Number("rounds", 3);

    public string? Out => Given.GetValueOrDefault("out");

    public static Options Read(string[] args) => new(args.Chunk(2).Where(pair => pair.Length == 2)
        .ToDictionary(pair => pair[0].TrimStart('-'), pair => pair[1]));

    public static int Explain()
    {
        Console.Error.WriteLine("w1 | w2 | w3 | w4 | first-reply | backlog | asks | waves   [--users N] [--people N] [--rounds N] [--limit N] [--messages N] [--mentors N] [--out FILE]");
        return 2;
    }

    private int Number(string name, int otherwise) =>
        Given.TryGetValue(name, out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
