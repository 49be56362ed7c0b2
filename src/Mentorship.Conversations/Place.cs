using System.Text.Json;

namespace Mentorship.Conversations;

/// <summary>A stored answer beside its value, so that a turn neither reads nor writes it twice.</summary>
internal readonly record struct Kept(JsonElement Stored, object? Value);

/// <summary>Where a person stands in a conversation: a bookmark, opened.</summary>
/// <param name="Trail">The steps walked, the current one last; never one twice.</param>
/// <param name="Seed">The draft before the first answer.</param>
internal sealed record Place<TDraft>(IReadOnlyList<Node<TDraft>> Trail, TDraft Seed, DateTimeOffset Expires)
{
    /// <summary>Also of steps that were left by the way back: they are offered again, but no draft holds them.</summary>
    public IReadOnlyDictionary<string, Kept> Answers { get; init; } = new Dictionary<string, Kept>();

    public JsonElement? Argument { get; init; }

    public ValueList<string>? Offered { get; init; }

    public int Page { get; init; }

    public int Misses { get; init; }

    public Node<TDraft> Here => Trail[^1];

    public Kept? Earlier => Answers.TryGetValue(Here.Name, out var kept) ? kept : null;

    /// <summary>What the answers before the current step add up to.</summary>
    public TDraft Draft()
    {
        var draft = Seed;
        for (var i = 0; i < Trail.Count - 1; i++) draft = With(Trail[i], draft);
        return draft;
    }

    public TDraft With(Node<TDraft> node, TDraft draft) =>
        Answers.TryGetValue(node.Name, out var kept) && kept.Value is { } value ? node.Question.Keep(draft, value) : draft;

    public Place<TDraft> Answered(object? value)
    {
        var answers = new Dictionary<string, Kept>(Answers) { [Here.Name] = new Kept(Here.Question.Store(value), value) };
        return this with { Answers = answers };
    }

    /// <summary>The same person at another step.</summary>
    public Place<TDraft> At(IReadOnlyList<Node<TDraft>> trail) => this with { Trail = trail, Offered = null, Page = 0, Misses = 0 };

    public Scene<TDraft> Scene(object? facts) => new(Draft(), facts, Earlier?.Value, Offered, Page);

    public Notes Notes() => new()
    {
        Answers = Answers.ToDictionary(a => a.Key, a => a.Value.Stored),
        Argument = Argument,
        Offered = Offered,
        Page = Page,
    };
}
