using System.Text.Json;

namespace Mentorship.Conversations.Tests.Made;

/// <summary>One person in one flow, in the words of a test. Bookmarks are stored and read at every turn.</summary>
public sealed class Talk(IFlow flow, object? facts = null)
{
    /// <summary>Answers each query anew, in place of the same facts at every turn.</summary>
    public Func<object?, object?>? Answers { get; init; }

    private DateTimeOffset _now = new(2026, 9, 15, 9, 0, 0, TimeSpan.Zero);
    private long _messages;

    public object? Facts { get; set; } = facts;

    public Outcome Last { get; private set; } = null!;

    public Bookmark? Bookmark { get; private set; }

    public string At => Bookmark!.Step;

    public Screen Screen => Last switch
    {
        Outcome.Asks asks => asks.Screen,
        Outcome.NotMine notMine => notMine.Screen,
        _ => throw new InvalidOperationException($"{Last} shows nothing."),
    };

    public IReadOnlyList<string> Buttons => [.. Screen.Rows.SelectMany(row => row).Select(choice => choice.Key)];

    public Phrase? Toast => ((Outcome.Asks)Last).Toast;

    public object Command => ((Outcome.Finished)Last).Command;

    /// <summary>What stands before the question on a screen that complains.</summary>
    public string? Complaint => Screen.Text.Key == EnginePhrases.Complaint ? ((Arg.Label)Screen.Text.Args[0].Value).Value.Key : null;

    public Talk Begins(object? with = null) =>
        Follow(flow.Start(new Turn(_now, Answered(flow.Needs(null, null)), with is null ? null : JsonSerializer.SerializeToElement(with))));

    public Talk Opens(Bookmark bookmark)
    {
        Bookmark = bookmark;
        return this;
    }

    public Talk Presses(params string[] keys)
    {
        foreach (var key in keys) Does(new Input.Pressed(key));
        return this;
    }

    public Talk Says(string text) => Sends(ContentKind.Text, text);

    public Talk Sends(ContentKind kind, string text = "") =>
        Does(new Input.Said(new Content(kind, RichText.Plain(text), new MessageRef("tg:1001", ++_messages))));

    public Talk Waits(TimeSpan time)
    {
        _now += time;
        return this;
    }

    public Talk Looks() => Follow(flow.Redraw(Bookmark!, new Turn(_now, Answered(flow.Needs(Bookmark, null)))));

    private Talk Does(Input input)
    {
        var query = flow.Needs(Bookmark, null);
        Follow(flow.Advance(Bookmark!, input, new Turn(_now, Answered(query))));
        return Last is Outcome.Asks && flow.Needs(Bookmark, null) is { } needed && !needed.Equals(query) ? Looks() : this;
    }

    private object? Answered(object? query) => Answers is { } answers ? answers(query) : Facts;

    private Talk Follow(Outcome outcome)
    {
        Last = outcome;
        Bookmark = outcome switch
        {
            Outcome.Asks asks => Stored(asks.Bookmark),
            Outcome.NotMine notMine => Stored(notMine.Bookmark),
            _ => null,
        };
        return this;
    }

    private static Bookmark Stored(Bookmark bookmark) => JsonSerializer.Deserialize<Bookmark>(JsonSerializer.Serialize(bookmark))!;
}
