using System.Collections.Frozen;
using System.Reflection;

namespace Mentorship.Pipeline.Texts;

/// <summary>Turns files of words into checked templates; collects everything that is wrong, so that one start shows it all.</summary>
internal sealed class PhraseLoader
{
    private readonly Dictionary<Language, Dictionary<string, Template>> _books = Language.All.ToDictionary(x => x, _ => Empty());
    private readonly Dictionary<(Language, string), string> _files = [];
    private readonly List<string> _problems = [];

    /// <exception cref="InvalidDataException">Names each file, key and reason.</exception>
    public static FrozenDictionary<Language, FrozenDictionary<string, Template>> Load(IReadOnlyList<Assembly> assemblies)
    {
        var loader = new PhraseLoader();
        foreach (var assembly in assemblies.Distinct())
            foreach (var line in PhraseFiles.Read(assembly, loader._problems))
                loader.Add(line);
        loader.Compare();
        if (loader._problems.Count > 0) throw new InvalidDataException(string.Join(Environment.NewLine, loader._problems));
        return loader._books.ToFrozenDictionary(book => book.Key, book => loader.Filled(book.Value));
    }

    private void Add(Line line)
    {
        if (!_files.TryAdd((line.Language, line.Key), line.File))
            _problems.Add($"{line.File}, {line.Key}: given already in {_files[(line.Language, line.Key)]}");
        else
            try
            {
                _books[line.Language].Add(line.Key, TemplateParser.Parse(line.Source, line.Language));
            }
            catch (FormatException e)
            {
                _problems.Add($"{line.File}, {line.Key}: {e.Message}");
            }
    }

    private void Compare()
    {
        foreach (var ((language, key), file) in _files)
        {
            if (!_files.ContainsKey((Language.Russian, key))) _problems.Add($"{file}, {key}: there is no Russian text");
            if (!_files.ContainsKey((Language.English, key)) && language == Language.Russian)
                _problems.Add($"{file}, {key}: there is no English text");
        }
    }

    private static Dictionary<string, Template> Empty() => [];

    // What a language lacks is read in Russian.
    private FrozenDictionary<string, Template> Filled(Dictionary<string, Template> book) =>
        _books[Language.Russian].ToFrozenDictionary(line => line.Key, line => book.GetValueOrDefault(line.Key, line.Value));
}
