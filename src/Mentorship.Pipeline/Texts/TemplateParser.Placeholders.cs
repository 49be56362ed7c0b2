namespace Mentorship.Pipeline.Texts;

internal sealed partial class TemplateParser
{
    private static readonly Dictionary<string, Style> Styles = Enum.GetValues<Style>()
        .Where(style => style is not Style.Usual)
        .ToDictionary(style => style.ToString().ToLowerInvariant());

    private Node Placeholder()
    {
        _at++;
        var name = Name("a placeholder");
        _placeholders.Add(name);
        Blank();
        var style = Style.Usual;
        if (Follows(","))
        {
            _at++;
            Blank();
            var word = Name("a style");
            Blank();
            if (word == "plural") return Plural(name);
            if (word == "select") return Select(name);
            if (!Styles.TryGetValue(word, out style)) throw Wrong($"the style {word} is not known");
        }
        Expect("}");
        return new ArgNode(name, style, language);
    }

    private PluralNode Plural(string name)
    {
        var outer = _counted;
        _counted = name;
        var (exact, forms) = (new Dictionary<long, Node[]>(), new Node[]?[Enum.GetValues<PluralForm>().Length]);
        foreach (var (key, nodes) in Options())
            if (!(key.StartsWith('=') ? exact.TryAdd(Exact(key), nodes) : Fill(forms, key, nodes))) throw Wrong($"{key} is given twice");
        _counted = outer;
        foreach (var form in language.Forms)
            if (forms[(int)form] is null) throw Wrong($"the plural of {name} has no form {Key(form)}");
        return new PluralNode(name, language, exact, forms);
    }

    private SelectNode Select(string name)
    {
        var options = new Dictionary<string, Node[]>();
        foreach (var (key, nodes) in Options())
            if (!options.TryAdd(key, nodes)) throw Wrong($"{key} is given twice");
        if (!options.ContainsKey(SelectNode.Other)) throw Wrong($"the choice by {name} has no other");
        return new SelectNode(name, options);
    }

    private List<(string Key, Node[] Nodes)> Options()
    {
        Expect(",");
        var options = new List<(string, Node[])>();
        for (Blank(); !Follows("}"); Blank())
        {
            var sign = Follows("=") ? "=" : "";
            _at += sign.Length;
            var key = sign + Name("an option");
            Blank();
            Expect("{");
            options.Add((key, Sequence()));
            Expect("}");
        }
        _at++;
        return options;
    }

    private bool Fill(Node[]?[] forms, string key, Node[] nodes)
    {
        foreach (var form in language.Forms)
            if (Key(form) == key)
            {
                var free = forms[(int)form] is null;
                forms[(int)form] = nodes;
                return free;
            }
        throw Wrong($"{language.Code} has no plural form {key}");
    }

    private long Exact(string key) => long.TryParse(key.AsSpan(1), out var number) ? number : throw Wrong($"{key} is no number");

    private static string Key(PluralForm form) => form.ToString().ToLowerInvariant();

    private string Name(string what)
    {
        Blank();
        var start = _at;
        while (_at < source.Length && IsOfName(source[_at])) _at++;
        return _at > start ? source[start.._at] : throw Wrong($"{what} has no name");
    }

    private void Blank()
    {
        while (_at < source.Length && char.IsWhiteSpace(source[_at])) _at++;
    }

    private static bool IsOfName(char sign) => char.IsLetterOrDigit(sign) || sign is '_' or '-' or '.';
}
