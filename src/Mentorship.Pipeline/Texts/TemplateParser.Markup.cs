using System.Text;
using Mentorship.Conversations;

namespace Mentorship.Pipeline.Texts;

internal sealed partial class TemplateParser
{
    private const string Address = "a href=\"";

    private static readonly Dictionary<string, MarkKind> Tags = new()
    {
        ["b"] = MarkKind.Bold,
        ["i"] = MarkKind.Italic,
        ["u"] = MarkKind.Underline,
        ["s"] = MarkKind.Strike,
        ["code"] = MarkKind.Code,
        ["blockquote"] = MarkKind.Quote,
        ["blockquote expandable"] = MarkKind.ExpandableQuote,
    };

    private static readonly Dictionary<string, string> Entities = new()
    {
        ["&lt;"] = "<", ["&gt;"] = ">", ["&amp;"] = "&", ["&quot;"] = "\"", ["&nbsp;"] = "\u00A0",
    };

    private MarkNode Tag()
    {
        var end = source.IndexOf('>', _at);
        if (end < 0) throw Wrong("< without > (write &lt; for the sign)");
        var tag = source[(_at + 1)..end];
        var link = tag.StartsWith(Address, StringComparison.Ordinal);
        var kind = link ? MarkKind.Link : Tags.TryGetValue(tag, out var known) ? known : throw Wrong($"<{tag}> is not known");
        var (url, urlArg) = link ? Target(tag) : (null, null);
        if (_inCode) throw Wrong("nothing may be marked inside <code>");
        _at = end + 1;
        return new MarkNode(kind, url, urlArg, Inside(kind, tag.Split(' ')[0]));
    }

    private Node[] Inside(MarkKind kind, string name)
    {
        var quote = kind is MarkKind.Quote or MarkKind.ExpandableQuote;
        if (quote && _inQuote) throw Wrong("a quote may not stand inside a quote");
        (_inCode, _inQuote) = (kind is MarkKind.Code, _inQuote || quote);
        var nodes = Sequence();
        (_inCode, _inQuote) = (false, _inQuote && !quote);
        Expect($"</{name}>");
        return nodes;
    }

    private (string? Url, string? Argument) Target(string tag)
    {
        if (!tag.EndsWith('"') || tag.Length <= Address.Length + 1) throw Wrong("an address is <a href=\"…\">");
        var url = tag[Address.Length..^1];
        if (url is ['{', .. var name, '}'])
        {
            if (!name.All(IsOfName)) throw Wrong($"{name} is no name of a placeholder");
            _placeholders.Add(name);
            return (null, name);
        }
        return Links.IsUsable(url) ? (url, null) : throw Wrong($"{url} is no address for a link");
    }

    private void Entity(StringBuilder text)
    {
        var end = source.IndexOf(';', _at);
        var name = end < 0 ? "" : source[_at..(end + 1)];
        if (Entities.TryGetValue(name, out var sign))
        {
            text.Append(sign);
            _at = end + 1;
        }
        else if (name.Length > 2 && name[1..^1].All(char.IsAsciiLetterOrDigit)) throw Wrong($"{name} is not known");
        else text.Append(source[_at++]);
    }

    private void Expect(string what)
    {
        if (!Follows(what)) throw Wrong($"{what} is missing");
        _at += what.Length;
    }
}
