using System.Text.Json;
using Mentorship.Conversations;

namespace Mentorship.Pipeline.Tests.Road;

/// <summary>A form of three steps; each shows what it was told of itself by the facts it asked for.</summary>
internal sealed class Walk(string name, object end) : IFlow
{
    private const int Steps = 3;

    public string Name => name;

    public int Version => 1;

    /// <summary>The last step needs facts, the others none.</summary>
    public object? Needs(Bookmark? bookmark, JsonElement? argument) => bookmark?.Step == $"{Steps}" ? new WhereAmI(name) : null;

    public Outcome Start(Turn turn) => At(1, turn, null);

    public Outcome Advance(Bookmark bookmark, Input input, Turn turn) => input switch
    {
        _ when turn.Now > bookmark.Expires => new Outcome.Lapsed(Saying.Of($"{name} просрочена")),
        Input.Pressed { Key: ":cancel" } => new Outcome.Stopped(Saying.Of($"{name} отменена")),
        Input.Said { Text: "не то" } => new Outcome.NotMine(bookmark with { Misses = bookmark.Misses + 1 }, ScreenOf(bookmark, turn)),
        _ when bookmark.Step == $"{Steps}" => new Outcome.Finished(end),
        _ => At(int.Parse(bookmark.Step, null) + 1, turn, Saying.Of("дальше")),
    };

    public Outcome Redraw(Bookmark bookmark, Turn turn) => new Outcome.Asks(bookmark, ScreenOf(bookmark, turn));

    public string ToMermaid() => "";

    public string Shape() => "";

    private Outcome.Asks At(int step, Turn turn, Phrase? toast)
    {
        var bookmark = new Bookmark(name, Version, ValueList.Of([$"{step}"]), JsonSerializer.SerializeToElement(0), turn.Now.AddDays(1));
        return new Outcome.Asks(bookmark, ScreenOf(bookmark, turn), toast);
    }

    private Screen ScreenOf(Bookmark bookmark, Turn turn) => new(
        Saying.Of($"{name}, шаг {bookmark.Step}{(turn.Facts is string facts ? $", {facts}" : "")}"),
        [[new Choice("next", Saying.Of("Дальше")), new Choice(":cancel", Saying.Of("Отмена"))]]);
}

internal sealed record WhereAmI(string Flow);

internal sealed class Guide : IAnswer<WhereAmI>
{
    public Task<object?> AnswerAsync(WhereAmI query, Occasion on, CancellationToken ct) => Task.FromResult<object?>($"факты {query.Flow}");
}
