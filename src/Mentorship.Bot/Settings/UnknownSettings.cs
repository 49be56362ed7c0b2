namespace Mentorship.Hosting;

/// <summary>
/// Names that nobody reads. A slip of the pen would be ignored without a word, and the service would run by a default that nobody chose.
/// Only what looks like ours is judged: the environment is full of what belongs to others.
/// </summary>
internal sealed class UnknownSettings(IEnumerable<KnownSection> sections)
{
    /// <summary>So many letters of a name may be wrong in all before it is taken for something else.</summary>
    private const int Slips = 2;

    private readonly KnownSection[] _sections = [.. sections];

    /// <summary>A line for each.</summary>
    public IEnumerable<string> In(IConfiguration configuration)
    {
        var known = _sections.SelectMany(section => section.Settings).Select(setting => setting.Key).ToArray();
        var names = known.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var spelt = known.ToDictionary(Letters);
        return configuration.AsEnumerable()
            .Where(set => set.Value is not null && !names.Contains(set.Key))
            .Select(set => Complaint(set.Key, known, spelt)).OfType<string>()
            .Order(StringComparer.Ordinal);
    }

    /// <summary>Null for what is none of ours.</summary>
    private string? Complaint(string key, string[] known, Dictionary<string, string> spelt)
    {
        if (spelt.TryGetValue(Letters(key), out var meant)) return Meant(key, meant);
        if (!key.Contains(':', StringComparison.Ordinal)) return null;
        var isOurs = _sections.Any(section => key.StartsWith(section.Name + ':', StringComparison.OrdinalIgnoreCase));
        var nearest = known.MinBy(name => Distance(name, key))!;
        return Distance(nearest, key) <= Slips ? Meant(key, nearest) : isOurs ? $"{key} is no setting: config/README.md names them all." : null;
    }

    private static string Meant(string key, string name) => $"{key} is no setting: {name} is.";

    /// <summary>One underscore in the environment is no colon, and is often written for one.</summary>
    private static string Letters(string name) => string.Concat(name.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();

    /// <summary>How many letters are to be put in, left out or changed to make one of the other (Levenshtein), whatever their case.</summary>
    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var changed = diagonal + (char.ToUpperInvariant(one[i - 1]) == char.ToUpperInvariant(other[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }
        return row[^1];
    }
}
