using System.Text.Json;
using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Testing;

/// <summary>One person in one flow, again and again; the bookmark is stored and read at every turn, as the service does.</summary>
internal sealed class Stroll(IFlow flow, Wanderer person, Func<object?, object?> answerNeeds, JsonElement? argument)
{
    private DateTimeOffset _now = new(2026, 9, 15, 9, 0, 0, TimeSpan.FromHours(3));
    private (Bookmark Bookmark, Screen Screen)? _at;

    public Strolled Met { get; } = new();

    public string Where => _at is { } at ? $"at {at.Bookmark.Step}" : "at the start";

    public void Go()
    {
        _now += person.Pause();
        switch (Next())
        {
            case Outcome.Asks asks:
                See(asks.Bookmark, asks.Screen);
                Met.Add(asks.Bookmark);
                break;
            case Outcome.NotMine notMine:
                See(notMine.Bookmark, notMine.Screen);
                Met.NotMine++;
                break;
            case var end:
                Leave(end);
                break;
        }
    }

    private Outcome Next()
    {
        if (_at is not { } at) return flow.Start(new Turn(_now, answerNeeds(flow.Needs(null, argument)), argument));
        var query = flow.Needs(at.Bookmark, null);
        var turn = new Turn(_now, answerNeeds(query));
        if (person.LooksAgain()) return flow.Redraw(at.Bookmark, turn);
        var outcome = flow.Advance(at.Bookmark, person.Acts(at.Bookmark, at.Screen), turn);
        return outcome is Outcome.Asks asks ? Drawn(asks, query) : outcome;
    }

    /// <summary>As the pipeline does where the next question needs other facts than the answer did.</summary>
    private Outcome Drawn(Outcome.Asks asks, object? query) =>
        flow.Needs(asks.Bookmark, null) is { } needed && !needed.Equals(query)
            ? flow.Redraw(asks.Bookmark, new Turn(_now, answerNeeds(needed)))
            : asks;

    private void See(Bookmark bookmark, Screen screen)
    {
        Screens.Check(screen);
        _at = (Stored(bookmark), screen);
        if (screen.Rows.Count == 0) ExpectWords(bookmark);
    }

    private void ExpectWords(Bookmark bookmark)
    {
        var turn = new Turn(_now, answerNeeds(flow.Needs(bookmark, null)));
        if (flow.Advance(bookmark with { Misses = 0 }, person.Says(ContentKind.Text, "слово"), turn) is Outcome.NotMine)
            throw new InvalidOperationException("There is nothing to press, and words are no answer either.");
    }

    private void Leave(Outcome end)
    {
        _at = null;
        switch (end)
        {
            case Outcome.Finished finished when finished.Command is not null: Met.Finished++; break;
            case Outcome.Stopped stopped: Screens.Check(stopped.Farewell); Met.Stopped++; break;
            case Outcome.Lapsed lapsed: Screens.Check(lapsed.Notice); Met.Lapsed++; break;
            default: throw new InvalidOperationException($"{end} is no end.");
        }
    }

    private static Bookmark Stored(Bookmark bookmark)
    {
        var stored = JsonSerializer.Serialize(bookmark, PipelineJson.Options);
        var read = JsonSerializer.Deserialize<Bookmark>(stored, PipelineJson.Options)!;
        return JsonSerializer.Serialize(read, PipelineJson.Options) == stored
            ? read
            : throw new InvalidOperationException($"The bookmark changes when it is stored: {stored}");
    }
}
