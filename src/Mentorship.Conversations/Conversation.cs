using System.Text.Json;

namespace Mentorship.Conversations;

/// <summary>The first word of every script.</summary>
public static class Conversation
{
    public static Script<TStep, TDraft> Named<TStep, TDraft>(string name, int version)
        where TStep : struct, Enum where TDraft : class, new() => new(name, version);
}

/// <summary>
/// A dialogue declared as data. It holds nothing of any person and does no I/O: a turn maps a bookmark and an input to an outcome.
/// </summary>
public sealed partial class Conversation<TStep, TDraft> : IFlow
    where TStep : struct, Enum
    where TDraft : class, new()
{
    private readonly Definition<TDraft> _script;

    internal Conversation(Definition<TDraft> script) => _script = script;

    public string Name => _script.Name;

    public int Version => _script.Version;

    public object? Needs(Bookmark? bookmark, JsonElement? argument)
    {
        if (_script.Needs is not { } needs) return null;
        if (bookmark is null) return needs(Seed(argument));
        return Open(bookmark) is { } place ? needs(place.Draft()) : null;
    }

    public Outcome Start(Turn turn)
    {
        var place = new Place<TDraft>([_script.Nodes[0]], Seed(turn.Argument), turn.Now + _script.Patience) { Argument = turn.Argument };
        return Ask(place, turn);
    }

    public Outcome Advance(Bookmark bookmark, Input input, Turn turn)
    {
        if (turn.Now >= bookmark.Expires) return new Outcome.Lapsed(_script.Expired);
        if (Open(bookmark) is not { } opened) return new Outcome.Lapsed(EnginePhrases.Outdated);
        var place = opened with { Expires = turn.Now + _script.Patience };
        return input switch
        {
            Input.Pressed { Key: Keys.Cancel } => _script.Cancelled(place.Draft()),
            Input.Pressed { Key: Keys.Back } => Ask(Back(place), turn),
            _ => Take(place, input, turn),
        };
    }

    public Outcome Redraw(Bookmark bookmark, Turn turn)
    {
        if (turn.Now >= bookmark.Expires) return new Outcome.Lapsed(_script.Expired);
        return Open(bookmark) is { } place ? Ask(place, turn) : new Outcome.Lapsed(EnginePhrases.Outdated);
    }

    private static Place<TDraft> Back(Place<TDraft> place) =>
        place.Trail.Count > 1 ? place.At([.. place.Trail.Take(place.Trail.Count - 1)]) : place;

    private TDraft Seed(JsonElement? argument) =>
        argument is { } given && _script.Beginning is { } beginning ? beginning.Keep(new TDraft(), given) : new TDraft();
}
