using System.Collections.Frozen;
using System.Reflection;
using Mentorship.Conversations;
using Mentorship.Pipeline.Texts;

namespace Mentorship.Pipeline;

/// <summary>All words of the product: phrases go in, text in the reader's language and zone comes out.</summary>
public sealed class Phrasebook
{
    internal static readonly Phrasebook None = new(FrozenDictionary<Language, FrozenDictionary<string, Template>>.Empty);

    private readonly FrozenDictionary<Language, FrozenDictionary<string, Template>> _books;

    private Phrasebook(FrozenDictionary<Language, FrozenDictionary<string, Template>> books) => _books = books;

    /// <summary>Every key of the catalogue.</summary>
    public IReadOnlyCollection<string> Keys => _books[Language.Russian].Keys;

    /// <exception cref="InvalidDataException">A file is wrong; the message names file, key and reason of everything found.</exception>
    public static Phrasebook Load(params IReadOnlyList<Assembly> assemblies) => new(PhraseLoader.Load(assemblies));

    /// <summary>The text with its marks. Arguments are inserted as they are, never read as markup.</summary>
    /// <exception cref="InvalidOperationException">The key is unknown or an argument missing: a mistake in our code.</exception>
    public RichText Render(Phrase phrase, Reader reader, DateTimeOffset now) =>
        Find(phrase.Key, reader.Locale).Constant ?? Written(phrase, new Canvas(this, reader, now) { HasLines = true }).Finish();

    /// <summary>The text alone, for buttons and toasts.</summary>
    /// <exception cref="InvalidOperationException">The key is unknown or an argument missing: a mistake in our code.</exception>
    public string Plain(Phrase phrase, Reader reader, DateTimeOffset now)
    {
        var template = Find(phrase.Key, reader.Locale);
        return template.Constant?.Text ?? template.Alone(phrase) ?? Written(phrase, new Canvas(this, reader, now, Canvas.RoomForLabel)).ToString();
    }

    /// <summary>Whether somebody typed this phrase in any of our languages: a press on the reply keyboard arrives as its text.</summary>
    public bool Means(string typed, Phrase phrase)
    {
        var words = typed.AsSpan().Trim();
        foreach (var language in Language.All)
            if (words.Equals(Plain(phrase, new Reader(language.Code, TimeZoneInfo.Utc), default), StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    internal Template Find(string key, string locale) => Find(key, Language.Of(locale));

    internal Template Find(string key, Language language) =>
        _books[language].TryGetValue(key, out var template)
            ? template
            : throw new InvalidOperationException($"The phrase {key} stands in no file of texts");

    private static Canvas Written(Phrase phrase, Canvas canvas)
    {
        canvas.Add(phrase);
        return canvas;
    }
}
