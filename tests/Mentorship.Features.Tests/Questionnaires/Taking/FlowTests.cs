using System.Runtime.CompilerServices;
using System.Text.Json;
using Mentorship.Conversations;
using Mentorship.Domain.Questionnaires;
using Mentorship.Features.Questionnaires;
using Mentorship.Pipeline;
using Mentorship.Testing;

namespace Mentorship.Features.Tests.Questionnaires;

public sealed class FlowTests
{
    [Fact]
    public void The_shape_of_stored_bookmarks_changes_with_their_version_only() =>
        Assert.Equal("questionnaires.run v1 2c6f51c536ac", new QuestionnaireFlow().Shape());

    [Theory]
    [InlineData("questionnaires.run.v1.question.json", "w1")]
    [InlineData("questionnaires.run.v1.review-section.json", null)]
    public void A_stored_bookmark_of_a_release_is_read_by_the_next(string file, string? question)
    {
        var stored = File.ReadAllText(Path.Combine(Folder(), "..", "Bookmarks", file));
        var bookmark = JsonSerializer.Deserialize<Bookmark>(stored, PipelineJson.Options)!;
        var run = Keeper.Begun(QuestionnaireKind.EntryDiagnostics, upTo: question);

        var again = new QuestionnaireFlow().Redraw(bookmark, new Turn(Keeper.Monday, new RunFacts(run, "ru")));

        var asks = Assert.IsType<Outcome.Asks>(again);
        Assert.Equal(question, RunDraft.Read(asks.Bookmark.Draft)!.Question);
        Assert.Equal(bookmark.Step, asks.Bookmark.Step);
    }

    [Theory]
    [InlineData(QuestionnaireKind.EntryDiagnostics, 1)]
    [InlineData(QuestionnaireKind.MentorSelfCheck, 2)]
    [InlineData(QuestionnaireKind.ClosingReflection, 3)]
    public void Nobody_who_presses_and_types_at_random_breaks_it(QuestionnaireKind kind, int seed)
    {
        var keeper = new Keeper(kind);

        var met = Walker.Stroll(
            keeper, turns: 10_000, seed, keeper.Answer,
            (random, _) => new string('ж', random.Next(1, 600)), new RunDraft(Guid.Empty).Write());

        Assert.True(met is { Finished: > 20, Lapsed: > 0, NotMine: > 0 }, met.ToString());
        Assert.Equal(Enum.GetNames<RunPage>().Order(), met.Steps);
        Assert.Empty(keeper.Strayed);
        Assert.True(keeper.Sent > 5, $"sent {keeper.Sent}");
    }

    [Fact]
    public void Every_screen_keeps_to_eight_rows_and_readable_buttons()
    {
        foreach (var kind in Enum.GetValues<QuestionnaireKind>())
        {
            var keeper = new Keeper(kind);

            Walker.Stroll(keeper, turns: 3_000, seed: 7, keeper.Answer, (_, _) => "слово", new RunDraft(Guid.Empty).Write());

            Assert.Empty(keeper.TooTall);
        }
    }

    private static string Folder([CallerFilePath] string test = "") => Path.GetDirectoryName(test)!;
}
