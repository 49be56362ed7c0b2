using System.Text.RegularExpressions;

namespace Mentorship.Testing;

/// <summary>A piece of text written in quotes somewhere in the code.</summary>
internal sealed record Literal(string File, string Text);

/// <summary>All quoted texts of a source tree: where keys of phrases are named.</summary>
internal sealed partial class SourceLiterals(IReadOnlyList<Literal> literals)
{
    private static readonly HashSet<string> FileEndings =
    [
        "css", "csv", "db", "docx", "html", "ics", "js", "json", "md", "pdf",
        "png", "sh", "sql", "svg", "txt", "xlsx", "xml", "yaml", "yml",
    ];

    private readonly HashSet<string> _texts = [.. literals.Select(literal => literal.Text)];
    private readonly HashSet<string> _beginnings = [.. literals.Select(literal => Beginning(literal.Text)).Where(text => text.Length > 0)];

    public static SourceLiterals Under(string sourceTree)
    {
        var found =
            from file in Directory.EnumerateFiles(sourceTree, "*.cs", SearchOption.AllDirectories)
            from Match quoted in Quoted().Matches(ActionName().Replace(File.ReadAllText(file), ""))
            select new Literal(Path.GetRelativePath(sourceTree, file), quoted.Groups[1].Value);
        return new SourceLiterals([.. found]);
    }

    /// <summary>Whether a key stands in the code, or the beginning that it is put together from.</summary>
    public bool Name(string key) => _texts.Contains(key) || _beginnings.Any(text => key.StartsWith(text, StringComparison.Ordinal));

    /// <summary>What is formed like a key and begins with a first word that keys have.</summary>
    public IEnumerable<Literal> LikeKeysOf(IEnumerable<string> keys)
    {
        var firsts = keys.Select(key => key.Split('.')[0]).ToHashSet();
        return literals.Where(literal => KeyLike().IsMatch(literal.Text))
            .Where(literal => firsts.Contains(literal.Text.Split('.')[0]) && !FileEndings.Contains(literal.Text.Split('.')[^1]));
    }

    // "enum.role." and $"enum.role.{x}" name all the keys that begin so.
    private static string Beginning(string text)
    {
        var brace = text.IndexOf('{');
        var begin = brace < 0 ? text : text[..brace];
        return begin.EndsWith('.') && KeyLike().IsMatch(begin + "x") ? begin : "";
    }

    [GeneratedRegex("""
        "((?:[^"\\\n]|\\.)*)"
        """)]
    private static partial Regex Quoted();

    // The names of commands and flows look like keys, but nobody reads them.
    [GeneratedRegex("""
        \b(?:Handles|Named)<[^(]*>\(\s*"[^"]*"
        """)]
    private static partial Regex ActionName();

    [GeneratedRegex(@"^[a-z][a-z0-9-]*(\.[A-Za-z0-9_-]+)+$")]
    private static partial Regex KeyLike();
}
