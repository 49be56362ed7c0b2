using Mentorship.Conversations;

namespace Mentorship.Pipeline.Texts;

/// <summary>A piece of a parsed template: it writes itself with the arguments of a phrase.</summary>
internal abstract class Node
{
    public abstract void Write(Canvas canvas, Phrase phrase);

    protected static Arg Find(Phrase phrase, string name)
    {
        foreach (var arg in phrase.Args.AsSpan())
            if (arg.Name == name) return arg.Value;
        throw new InvalidOperationException($"The phrase {phrase.Key} is used without its argument {name}");
    }

    protected static InvalidOperationException Unfit(Phrase phrase, string name, Arg arg) =>
        new($"The phrase {phrase.Key} cannot show {name}, given as {arg.GetType().Name}");
}

internal sealed class TextNode(string text) : Node
{
    public string Text => text;

    public override void Write(Canvas canvas, Phrase phrase) => canvas.Add(text);
}

/// <summary>A stretch with a mark. A link may take its address from an argument; without a usable one it is plain text.</summary>
internal sealed class MarkNode(MarkKind kind, string? url, string? urlArg, Node[] inside) : Node
{
    public Node[] Inside => inside;

    public override void Write(Canvas canvas, Phrase phrase)
    {
        var target = urlArg is null ? url : Address(phrase, urlArg);
        var place = kind is MarkKind.Link && target is null ? -1 : canvas.Open(kind, target);
        foreach (var node in inside) node.Write(canvas, phrase);
        if (place >= 0) canvas.Close(place);
    }

    private static string? Address(Phrase phrase, string name)
    {
        var arg = Find(phrase, name);
        return arg is not Arg.Text text ? throw Unfit(phrase, name, arg) : Links.IsUsable(text.Value) ? text.Value : null;
    }
}

internal sealed class ArgNode(string name, Style style, Language language) : Node
{
    public string Name => name;

    public Style Style => style;

    /// <summary>Null for what is not shown as it is.</summary>
    public string? Words(Phrase phrase) => style is Style.Usual && Find(phrase, name) is Arg.Text text ? text.Value : null;

    public override void Write(Canvas canvas, Phrase phrase)
    {
        switch (Find(phrase, name))
        {
            case Arg.Text text when style is Style.Usual: canvas.AddWords(text.Value); break;
            case Arg.Rich rich when style is Style.Usual: canvas.Add(rich.Value); break;
            case Arg.Label label when style is Style.Usual: canvas.Add(label.Value); break;
            case Arg.Number number when style is Style.Usual or Style.Plain: canvas.Add(number.Value, style, language); break;
            case Arg.Moment moment when style is not Style.Plain: canvas.Add(moment.Value, style, language); break;
            case Arg.Day day when style is Style.Usual or >= Style.Day and <= Style.Short: canvas.Add(day.Value, style, language); break;
            case var other: throw Unfit(phrase, name, other);
        }
    }
}

internal sealed class PluralNode(string name, Language language, Dictionary<long, Node[]> exact, Node[]?[] forms) : Node
{
    public IEnumerable<Node[]> Branches => exact.Values.Concat(forms.OfType<Node[]>());

    public override void Write(Canvas canvas, Phrase phrase)
    {
        var arg = Find(phrase, name);
        if (arg is not Arg.Number number) throw Unfit(phrase, name, arg);
        foreach (var node in Fitting(number.Value)) node.Write(canvas, phrase);
    }

    private Node[] Fitting(long number) => exact.GetValueOrDefault(number) ?? forms[(int)language.PluralOf(number)] ?? [];
}

/// <summary>Chooses by a word, or by whether a moment is over as the message leaves.</summary>
internal sealed class SelectNode(string name, Dictionary<string, Node[]> options) : Node
{
    public const string Other = "other";

    private const string Past = "past";

    public IEnumerable<Node[]> Branches => options.Values;

    public override void Write(Canvas canvas, Phrase phrase)
    {
        foreach (var node in options.GetValueOrDefault(Word(canvas, phrase)) ?? options[Other]) node.Write(canvas, phrase);
    }

    private string Word(Canvas canvas, Phrase phrase) => Find(phrase, name) switch
    {
        Arg.Text text => text.Value,
        Arg.Moment moment => canvas.IsPast(moment.Value) ? Past : Other,
        var other => throw Unfit(phrase, name, other),
    };
}
