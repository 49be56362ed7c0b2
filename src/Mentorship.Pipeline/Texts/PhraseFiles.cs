using System.Reflection;
using System.Text.Json;

namespace Mentorship.Pipeline.Texts;

/// <summary>One line of a file of words.</summary>
internal sealed record Line(string File, Language Language, string Key, string Source);

/// <summary>Finds the files of words that assemblies carry: resources named Texts.LOCALE.json, flat objects of keys and lines.</summary>
internal static class PhraseFiles
{
    public static IEnumerable<Line> Read(Assembly assembly, List<string> problems) =>
        assembly.GetManifestResourceNames().Order(StringComparer.Ordinal).SelectMany(name => Read(assembly, name, problems));

    private static List<Line> Read(Assembly assembly, string file, List<string> problems)
    {
        if (file.Split('.') is not [.., "Texts", var locale, "json"]) return [];
        if (Language.All.FirstOrDefault(known => known.Code == locale) is { } language) return Lines(assembly, file, language, problems);
        problems.Add($"{file}: the language {locale} is not known");
        return [];
    }

    private static List<Line> Lines(Assembly assembly, string file, Language language, List<string> problems)
    {
        try
        {
            using var stream = assembly.GetManifestResourceStream(file) ?? throw new JsonException("no such resource");
            using var document = JsonDocument.Parse(stream);
            return [.. document.RootElement.EnumerateObject().Select(line => new Line(file, language, line.Name, Text(line)))];
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            problems.Add($"{file}: not a flat object of texts ({e.Message})");
            return [];
        }
    }

    private static string Text(JsonProperty line) => line.Value.GetString() ?? throw new JsonException($"{line.Name} has no text");
}
