using System.Globalization;
using System.Text;

namespace Mentorship.Sandbox;

/// <summary>Telegram's HTML, as strictly as Telegram reads it: known tags only, all closed, in order.</summary>
internal sealed class HtmlText(string html)
{
    private readonly StringBuilder _text = new();
    private readonly List<SeenEntity> _entities = [];
    private readonly Stack<(string Tag, SeenEntity Entity)> _open = new();
    private int _at;

    public string Text => _text.ToString();

    public IReadOnlyList<SeenEntity> Entities =>
        [.. _entities.Where(e => e.Length > 0).OrderBy(e => e.Offset).ThenByDescending(e => e.Length)];

    /// <summary>Reads everything; what is wrong, or null.</summary>
    public string? Read()
    {
        while (_at < html.Length)
        {
            var complaint = html[_at] switch { '<' => Tag(), '&' => Escape(), var c => Plain(c) };
            if (complaint is not null)
                return complaint;
        }
        return _open.TryPeek(out var left) ? $"Can't find end tag corresponding to start tag \"{left.Tag}\"" : null;
    }

    private string? Plain(char c)
    {
        _text.Append(c);
        _at++;
        return null;
    }

    private string? Escape()
    {
        var end = html.IndexOf(';', _at);
        var name = end < 0 || end - _at > 10 ? "" : html[(_at + 1)..end];
        var meant = name switch { "lt" => "<", "gt" => ">", "amp" => "&", "quot" => "\"", _ => Numbered(name) };
        // What is no known escape stays as it was typed.
        _text.Append(meant ?? "&");
        _at = meant is null ? _at + 1 : end + 1;
        return null;
    }

    private static string? Numbered(string name)
    {
        if (name.Length < 2 || name[0] != '#')
            return null;
        var isHex = name[1] is 'x' or 'X';
        var (begin, style) = isHex ? (2, NumberStyles.HexNumber) : (1, NumberStyles.None);
        return int.TryParse(name.AsSpan(begin), style, CultureInfo.InvariantCulture, out var code)
            && Rune.TryCreate(code, out var rune) ? rune.ToString() : null;
    }

    private string? Tag()
    {
        var begin = _at;
        var end = html.IndexOf('>', _at);
        if (end < 0)
            return $"Unclosed start tag at byte offset {Bytes(begin)}";
        var inside = html[(_at + 1)..end];
        _at = end + 1;
        return inside.StartsWith('/') ? Close(inside[1..].Trim().ToLowerInvariant(), begin) : Open(inside, begin);
    }

    private string? Open(string inside, int begin)
    {
        var name = new string([.. inside.TakeWhile(c => !char.IsWhiteSpace(c))]).ToLowerInvariant();
        if (HtmlTags.EntityOf(name, inside) is not { } entity)
            return $"Unsupported start tag \"{name}\" at byte offset {Bytes(begin)}";
        _open.Push((name, entity with { Offset = _text.Length }));
        return null;
    }

    private string? Close(string name, int begin)
    {
        if (!_open.TryPop(out var open))
            return $"Unexpected end tag at byte offset {Bytes(begin)}";
        if (name.Length > 0 && name != open.Tag)
            return $"Unmatched end tag at byte offset {Bytes(begin)}, expected \"</{open.Tag}>\", found \"</{name}>\"";
        var entity = open.Entity with { Length = _text.Length - open.Entity.Offset };
        if (entity is not { Type: "text_link", Url: "" or null })
            _entities.Add(entity);
        return null;
    }

    private int Bytes(int at) => Encoding.UTF8.GetByteCount(html.AsSpan(0, at));
}
