using Mentorship.Conversations;

namespace Mentorship.Pipeline.Texts;

/// <summary>One line of the catalogue in one language, parsed once and written many times.</summary>
internal sealed class Template(string source, Language language, Node[] nodes, IReadOnlySet<string> placeholders)
{
    public string Source => source;

    public Language Language => language;

    public Node[] Nodes => nodes;

    public IReadOnlySet<string> Placeholders => placeholders;

    /// <summary>The finished text of a line without placeholders.</summary>
    public RichText? Constant { get; init; }

    /// <summary>The words that are all the line shows, as on most buttons; else null.</summary>
    public string? Alone(Phrase phrase) => nodes is [ArgNode only] ? only.Words(phrase) : null;

    public void Write(Canvas canvas, Phrase phrase)
    {
        if (Constant is { } constant) canvas.Add(constant);
        else foreach (var node in nodes) node.Write(canvas, phrase);
    }
}
