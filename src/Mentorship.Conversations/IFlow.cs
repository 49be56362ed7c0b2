using System.Text.Json;

namespace Mentorship.Conversations;

/// <summary>What a turn is given besides the input: the time, the facts the flow asked for, and what it was started with.</summary>
/// <param name="Facts">The answer to <see cref="IFlow.Needs"/>.</param>
/// <param name="Argument">Set on the first turn only; a flow keeps what it needs of it in its draft.</param>
public sealed record Turn(DateTimeOffset Now, object? Facts = null, JsonElement? Argument = null);

/// <summary>A dialogue as the pipeline sees it: pure, without memory of its own.</summary>
public interface IFlow
{
    string Name { get; }

    int Version { get; }

    /// <summary>The query whose answer the next turn needs, or null. The pipeline runs it for the actor, in the same unit;
    /// after the turn it asks for the new bookmark, and draws it again where the query differs.</summary>
    object? Needs(Bookmark? bookmark, JsonElement? argument);

    Outcome Start(Turn turn);

    Outcome Advance(Bookmark bookmark, Input input, Turn turn);

    /// <summary>The current question again: after an interruption, or below an old button.</summary>
    Outcome Redraw(Bookmark bookmark, Turn turn);

    /// <summary>The Mermaid picture that stands beside the code as a golden file.</summary>
    string ToMermaid();

    /// <summary>Changes whenever stored bookmarks of this version could no longer be read.</summary>
    string Shape();
}
