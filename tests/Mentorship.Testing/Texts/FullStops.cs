using Mentorship.Pipeline.Texts;

namespace Mentorship.Testing;

/// <summary>Finds names of people right before a full stop: initials bring their own, and two in a row look like a slip.</summary>
internal static class FullStops
{
    private static readonly HashSet<string> Names = ["name", "mentee", "mentor", "who", "author", "holder", "partner", "curator", "operator"];

    public static IEnumerable<string> After(IEnumerable<Node> nodes)
    {
        Node[] line = [.. nodes.SelectMany(Flat)];
        for (var i = 0; i + 1 < line.Length; i++)
            if (line[i] is ArgNode arg && Names.Contains(arg.Name) && line[i + 1] is TextNode { Text: ['.', ..] }) yield return arg.Name;
    }

    private static IEnumerable<Node> Flat(Node node) => node switch
    {
        MarkNode mark => mark.Inside.SelectMany(Flat),
        PluralNode plural => plural.Branches.SelectMany(branch => branch.SelectMany(Flat)),
        SelectNode select => select.Branches.SelectMany(branch => branch.SelectMany(Flat)),
        _ => [node],
    };
}
