using System.Buffers;
using System.Text;
using Mentorship.Conversations;

namespace Mentorship.Pipeline.Texts;

/// <summary>Reads the template language: a small part of HTML and of ICU MessageFormat. What it does not know is refused.</summary>
internal sealed partial class TemplateParser(string source, Language language)
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("<{}#'&");
    private readonly HashSet<string> _placeholders = [];
    private int _at;
    private string? _counted;
    private bool _inCode;
    private bool _inQuote;

    /// <exception cref="FormatException">The template is not well formed; the message tells why.</exception>
    public static Template Parse(string source, Language language) => new TemplateParser(source, language).Whole();

    private Template Whole()
    {
        var nodes = Sequence();
        if (_at < source.Length) throw Wrong(source[_at] == '}' ? "} has no {" : "a closing tag has no opening one");
        var fixedText = _placeholders.Count == 0 ? Canvas.Fixed(nodes) : null;
        return new Template(source, language, nodes, _placeholders) { Constant = fixedText };
    }

    /// <summary>Up to the end, a closing brace or a closing tag, which stay unread.</summary>
    private Node[] Sequence()
    {
        var nodes = new List<Node>();
        var text = new StringBuilder();
        while (_at < source.Length && source[_at] != '}' && !Follows("</"))
        {
            var node = Next(text);
            if (node is null) continue;
            Flush(text, nodes);
            nodes.Add(node);
        }
        Flush(text, nodes);
        return [.. nodes];
    }

    private Node? Next(StringBuilder text)
    {
        switch (source[_at])
        {
            case '<': return Tag();
            case '{': return Placeholder();
            case '#' when _counted is not null:
                _at++;
                return new ArgNode(_counted, Style.Usual, language);
            case '\'': Quoted(text); return null;
            case '&': Entity(text); return null;
            default: Words(text); return null;
        }
    }

    private static void Flush(StringBuilder text, List<Node> nodes)
    {
        if (text.Length == 0) return;
        nodes.Add(new TextNode(text.ToString()));
        text.Clear();
    }

    private void Words(StringBuilder text)
    {
        var length = source.AsSpan(_at + 1).IndexOfAny(Signs);
        var end = length < 0 ? source.Length : _at + 1 + length;
        text.Append(source, _at, end - _at);
        _at = end;
    }

    // As in ICU: '' is an apostrophe, '{…' begins literal text, any other apostrophe is itself.
    private void Quoted(StringBuilder text)
    {
        if (Follows("''"))
        {
            text.Append('\'');
            _at += 2;
        }
        else if (_at + 1 < source.Length && source[_at + 1] is '{' or '}' or '#')
        {
            var end = source.IndexOf('\'', _at + 1);
            if (end < 0) throw Wrong("a literal begun with ' has no end");
            text.Append(source, _at + 1, end - _at - 1);
            _at = end + 1;
        }
        else text.Append(source[_at++]);
    }

    private bool Follows(string what) => string.CompareOrdinal(source, _at, what, 0, what.Length) == 0;

    private FormatException Wrong(string reason) => new($"at {_at}: {reason}");
}
