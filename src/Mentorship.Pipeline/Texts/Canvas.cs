using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Mentorship.Conversations;

namespace Mentorship.Pipeline.Texts;

/// <summary>Where one phrase is being written for one reader: the text so far and its marks, in the order they open.</summary>
internal sealed partial class Canvas(Phrasebook book, Reader reader, DateTimeOffset now, int room = Canvas.RoomForText)
{
    /// <summary>Characters that most messages fit into.</summary>
    public const int RoomForText = 256;

    /// <summary>Characters that every label fits into.</summary>
    public const int RoomForLabel = 64;

    private static readonly Phrase Nothing = new("");
    private readonly StringBuilder _text = new(room);
    private readonly List<Mark> _marks = [];
    private int _quotes;
    private int _codes;

    /// <summary>The text of nodes that take nothing from phrase, reader or clock.</summary>
    public static RichText Fixed(Node[] nodes)
    {
        var canvas = new Canvas(Phrasebook.None, new Reader("", TimeZoneInfo.Utc), default);
        foreach (var node in nodes) node.Write(canvas, Nothing);
        return canvas.Finish();
    }

    /// <summary>Text goes over several lines, and no name may be torn apart there; a button or a toast has only one.</summary>
    public bool HasLines { get; init; }

    public void Add(string text) => _text.Append(text);

    /// <summary>Somebody's name or words as an argument.</summary>
    public void AddWords(string words) =>
        _text.Append(HasLines && words.Contains(". ", StringComparison.Ordinal) ? Initials().Replace(words, "\u00A0") : words);

    public void Add(Phrase phrase) => book.Find(phrase.Key, reader.Locale).Write(this, phrase);

    public void Add(RichText rich)
    {
        var start = _text.Length;
        _text.Append(rich.Text);
        foreach (var mark in rich.Marks.AsSpan())
            if (MayHold(mark.Kind))
                _marks.Add(mark with { Offset = mark.Offset + start });
    }

    public void Add(long number, Style style, Language language)
    {
        if (style is Style.Plain || number is > -10_000 and < 10_000) _text.Append(number);
        else _text.Append(number.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', language.GroupSeparator));
    }

    public void Add(DateTimeOffset moment, Style style, Language language)
    {
        if (style is Style.Left)
        {
            Add(TimeLeft.Of(moment - now));
            return;
        }
        var start = _text.Length;
        new Calendar(_text, language, Today()).Write(TimeZoneInfo.ConvertTime(moment, reader.Zone).DateTime, style);
        Raise(start);
    }

    public void Add(DateOnly day, Style style, Language language)
    {
        var start = _text.Length;
        new Calendar(_text, language, Today()).Write(day, style);
        Raise(start);
    }

    /// <summary>That moment is over as the message leaves.</summary>
    public bool IsPast(DateTimeOffset moment) => now > moment;

    /// <summary>Opens a mark and tells its place for <see cref="Close"/>.</summary>
    public int Open(MarkKind kind, string? url)
    {
        Count(kind, 1);
        _marks.Add(new Mark(kind, _text.Length, 0, url));
        return _marks.Count - 1;
    }

    public void Close(int place)
    {
        var mark = _marks[place];
        Count(mark.Kind, -1);
        _marks[place] = mark with { Length = _text.Length - mark.Offset };
    }

    public override string ToString() => _text.ToString();

    public RichText Finish()
    {
        _marks.RemoveAll(mark => mark.Length <= 0);
        return new RichText(_text.ToString(), _marks is [] ? RichText.Empty.Marks : new ValueList<Mark>([.. _marks]));
    }

    private DateOnly Today() => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, reader.Zone).DateTime);

    // A day that begins a line begins a sentence.
    private void Raise(int start)
    {
        if (start == 0 || _text[start - 1] == '\n') _text[start] = char.ToUpperInvariant(_text[start]);
    }

    // Telegram knows no quote inside a quote and nothing inside code.
    private bool MayHold(MarkKind kind) =>
        _codes == 0 && (_quotes == 0 || kind is not (MarkKind.Quote or MarkKind.ExpandableQuote));

    private void Count(MarkKind kind, int by)
    {
        if (kind is MarkKind.Quote or MarkKind.ExpandableQuote) _quotes += by;
        if (kind is MarkKind.Code) _codes += by;
    }

    [GeneratedRegex(@"(?<=(?<!\p{L})\p{Lu}\.) (?=\p{Lu}\.)")]
    private static partial Regex Initials();
}
