using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Mentorship.Conversations;
using Mentorship.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Mentorship.Features.Tests;

/// <summary>
/// The picture of every dialogue of the catalogue stands beside the code it is drawn from, named after its class.
/// Only the heading is a person's; <c>UPDATE_GOLDEN=1</c> draws what is below it.
/// </summary>
public sealed class PicturesTests
{
    private static readonly Dictionary<string, IFlow> Flows =
        new ServiceCollection().AddFeatures().Flows.ToDictionary(entry => entry.Key, entry => entry.Value.Flow);

    private static readonly IReadOnlyList<string> Sources = [.. Directory.EnumerateFiles(Features(), "*.cs", SearchOption.AllDirectories)];

    public static TheoryData<string> Names => [.. Flows.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_picture_of_every_dialogue_stands_beside_its_code(string name)
    {
        var (flow, file) = (Flows[name], PictureOf(Flows[name]));

        Golden.Matches($"{Heading(file)}\n\n```mermaid\n{flow.ToMermaid()}```\n\n{flow.Shape()}\n", file);
    }

    [Fact]
    public void No_picture_is_left_of_a_dialogue_that_is_gone() => Assert.Equal(
        Flows.Values.Select(PictureOf).Order(StringComparer.Ordinal),
        Directory.EnumerateFiles(Features(), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal));

    private static string PictureOf(IFlow flow)
    {
        var name = ClassOf(flow).Name;
        var code = Assert.Single(Sources, file => Regex.IsMatch(File.ReadAllText(file), $@"\bclass {name}\b"));
        return Path.Combine(Path.GetDirectoryName(code)!, $"{name}.md");
    }

    /// <summary>The class that holds a script, or the flow's own where it is none.</summary>
    private static Type ClassOf(IFlow flow) =>
        typeof(Catalogue).Assembly.GetTypes().SingleOrDefault(type => !type.ContainsGenericParameters && ReferenceEquals(ScriptOf(type), flow))
        ?? flow.GetType();

    private static object? ScriptOf(Type type) => type.GetField("Flow", BindingFlags.Public | BindingFlags.Static)?.GetValue(null);

    private static string Heading(string file) => File.Exists(file) ? File.ReadLines(file).First() : $"# {Path.GetFileNameWithoutExtension(file)}";

    private static string Features([CallerFilePath] string test = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(test)!, "../../../src/Mentorship.Features"));
}
