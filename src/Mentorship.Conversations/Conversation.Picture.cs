using System.Security.Cryptography;
using System.Text;

namespace Mentorship.Conversations;

/// <summary>What a definition tells about itself.</summary>
public sealed partial class Conversation<TStep, TDraft>
{
    public string ToMermaid()
    {
        IEnumerable<string> head = ["stateDiagram-v2", $"    %% {Name} v{Version}", $"    [*] --> {_script.Nodes[0].Name}"];
        var arrows = _script.Nodes.SelectMany(node => node.Routes.Select(route => Arrow(node.Name, route)));
        return string.Join('\n', [.. head, .. arrows, ""]);
    }

    public string Shape()
    {
        var types = new TypeShape();
        var steps = _script.Nodes.Select(node => $"{node.Name}:{Answer(node.Question, types)}");
        var text = string.Join('\n', [types.Of(_script.Beginning?.Argument), .. steps]);
        return $"{Name} v{Version} {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..12]}";
    }

    private static string Arrow(string from, Route<TDraft> route) =>
        $"    {from} --> {route.To ?? "[*]"}{(route.Label is "" ? "" : $" : {route.Label}")}";

    private static string Answer(Question<TDraft> question, TypeShape types) =>
        $"{question.Kind}{(question.IsOptional ? "?" : "")}:{types.Of(question.Kept)}";
}
