using System.Runtime.CompilerServices;

namespace Mentorship.Domain.Tests;

/// <summary>Lives that are plain tables: their pictures stand beside the code; <c>UPDATE_GOLDEN=1</c> draws them anew.</summary>
public sealed class LifePicturesTests
{
    [Fact]
    public void The_life_of_a_participant() => Matches(
        "The life of a participant", "People/PersonState.md", PersonLife.Transitions.Select(way => $"    {way.From} --> {way.To} : {way.By}"));

    [Fact]
    public void The_life_of_a_pair() => Matches(
        "The life of a pair", "Pairs/PairState.md", PairLife.Transitions.Select(way => $"    {way.From} --> {way.To} : {way.By}"));

    private static void Matches(string title, string file, IEnumerable<string> ways)
    {
        var path = Path.Combine(Here(), "../../src/Mentorship.Domain", file);
        var picture = $"# {title}\n\n```mermaid\nstateDiagram-v2\n{string.Join('\n', ways.Order(StringComparer.Ordinal))}\n```\n";
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1") File.WriteAllText(path, picture);

        Assert.Equal(File.ReadAllText(path), picture);
    }

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
