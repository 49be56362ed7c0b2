using System.Reflection;
using Mentorship.Pipeline;
using Mentorship.Pipeline.Texts;

namespace Mentorship.Testing;

/// <summary>What every file of words must keep; each method answers with what is wrong, so that a test expects nothing.</summary>
public static class TextChecks
{
    private const int LongestMessage = 4000;
    private const int LongestButton = 30;
    private const int LongestToast = 200;

    /// <summary>Keys and placeholders alike in all languages, plural forms, lengths, tone and emoji.</summary>
    public static IReadOnlyList<string> Problems(params IReadOnlyList<Assembly> assemblies)
    {
        try
        {
            return [.. Problems(Phrasebook.Load(assemblies)).Order(StringComparer.Ordinal)];
        }
        catch (InvalidDataException e)
        {
            return e.Message.Split(Environment.NewLine);
        }
    }

    /// <summary>Every key that the code names exists, and the code names every key: in full, or by its beginning up to a dot.</summary>
    /// <param name="notKeys">Literals that only look like keys.</param>
    public static IReadOnlyList<string> Usage(
        string sourceTree, IReadOnlyList<Assembly> assemblies, params IReadOnlyList<string> notKeys)
    {
        var keys = Phrasebook.Load(assemblies).Keys.ToHashSet();
        var literals = SourceLiterals.Under(sourceTree);
        var unused = keys.Where(key => !literals.Name(key)).Select(key => $"{key}: no code uses it");
        var unknown = literals.LikeKeysOf(keys).Where(literal => !keys.Contains(literal.Text) && !notKeys.Contains(literal.Text));
        return [.. unused.Concat(unknown.Select(literal => $"{literal.Text}: named in {literal.File}, but in no file of words")).Order()];
    }

    /// <summary>The folder src of the repository in which the tests are run.</summary>
    public static string SourceTree()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && folder.GetFiles("*.sln").Length == 0) folder = folder.Parent;
        return Path.Combine(folder?.FullName ?? throw new DirectoryNotFoundException("The tests are not run inside the repository"), "src");
    }

    private static IEnumerable<string> Problems(Phrasebook book) =>
        from key in book.Keys
        from language in Language.All
        let template = book.Find(key, language)
        where template.Language == language
        from problem in Problems(key, template).Concat(Differences(template, book.Find(key, Language.Russian)))
        select $"{language.Code}, {key}: {problem}";

    private static IEnumerable<string> Problems(string key, Template template)
    {
        var (button, toast) = (key.Contains(".button.", StringComparison.Ordinal), key.Contains(".toast.", StringComparison.Ordinal));
        var chosen = template.Nodes is [TextNode { Text: "✓ " }, ArgNode];
        var limit = button ? LongestButton : toast ? LongestToast : LongestMessage;
        var length = Longest.Of(template.Nodes);
        if (length > limit) yield return $"{length} characters, at most {limit}";
        if ((button || toast) && template.Nodes.Any(node => node is MarkNode)) yield return "marks are not shown here";
        foreach (var name in FullStops.After(template.Nodes)) yield return $"{{{name}}} stands before a full stop, and initials end with one";
        foreach (var problem in Tone.Problems(template.Source, button || chosen, template.Language == Language.Russian)) yield return problem;
    }

    private static IEnumerable<string> Differences(Template template, Template russian)
    {
        foreach (var name in russian.Placeholders.Except(template.Placeholders)) yield return $"{{{name}}} of the Russian text is missing";
        foreach (var name in template.Placeholders.Except(russian.Placeholders)) yield return $"{{{name}}} is not in the Russian text";
    }
}
