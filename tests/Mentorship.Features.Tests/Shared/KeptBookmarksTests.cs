using System.Runtime.CompilerServices;
using System.Text.Json;
using Mentorship.Conversations;
using Mentorship.Features.Questionnaires;
using Mentorship.Pipeline;
using Mentorship.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Mentorship.Features.Tests;

/// <summary>
/// A bookmark of every question of every dialogue, as a release has stored it: whoever waits there goes on after the next one.
/// Questionnaires keep theirs beside their own tests. <c>UPDATE_GOLDEN=1</c> adds the missing ones and changes none.
/// </summary>
public sealed class KeptBookmarksTests
{
    private const int Turns = 3_000, Seed = 20261122;

    private static readonly JsonSerializerOptions Readable = new(PipelineJson.Options) { WriteIndented = true };

    private static readonly Dictionary<string, IFlow> Flows = new ServiceCollection().AddFeatures().Flows.Values
        .Select(entry => entry.Flow).Where(flow => flow is not QuestionnaireFlow).ToDictionary(flow => flow.Name);

    [Fact]
    public void Every_question_of_every_dialogue_has_one()
    {
        foreach (var flow in Flows.Values)
        {
            var (_, facts, argument) = CatalogueWalkTests.WalksThrough(flow).Single();
            var met = Walker.Stroll(flow, Turns, Seed, facts, (random, _) => CatalogueWalkTests.Words(flow, random), argument);

            var kept = Kept(flow, met.Bookmarks);

            Assert.True(met.Steps.All(kept.ContainsKey), $"{flow.Name} v{flow.Version} keeps {Listed(kept.Keys)} of {Listed(met.Steps)}");
        }
    }

    [Fact]
    public void Each_of_them_opens_where_its_person_waits()
    {
        foreach (var bookmark in Directory.EnumerateFiles(Folder(), "*.json").SelectMany(file => Read(file).Values))
        {
            var flow = Flows[bookmark.Flow];
            var (_, facts, _) = CatalogueWalkTests.WalksThrough(flow).Single();
            var turn = new Turn(bookmark.Expires.AddMinutes(-1), facts(flow.Needs(bookmark, null)));

            var again = flow.Redraw(bookmark, turn);

            Assert.True(again is Outcome.Asks, $"{bookmark.Flow} v{bookmark.Version} at {bookmark.Step}: {again}");
            if (bookmark.Version == flow.Version) Assert.Equal(bookmark.Step, ((Outcome.Asks)again).Bookmark.Step);
        }
    }

    private static SortedDictionary<string, Bookmark> Kept(IFlow flow, SortedDictionary<string, Bookmark> met)
    {
        var file = Path.Combine(Folder(), $"{flow.Name}.v{flow.Version}.json");
        var kept = File.Exists(file) ? Read(file) : [];
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") != "1") return kept;
        foreach (var (step, bookmark) in met) kept.TryAdd(step, bookmark);
        Directory.CreateDirectory(Folder());
        File.WriteAllText(file, JsonSerializer.Serialize(kept, Readable) + "\n");
        return kept;
    }

    private static SortedDictionary<string, Bookmark> Read(string file) =>
        new(JsonSerializer.Deserialize<Dictionary<string, Bookmark>>(File.ReadAllText(file), PipelineJson.Options)!, StringComparer.Ordinal);

    private static string Listed(IEnumerable<string> steps) => string.Join(", ", steps);

    private static string Folder([CallerFilePath] string test = "") => Path.Combine(Path.GetDirectoryName(test)!, "Bookmarks");
}
