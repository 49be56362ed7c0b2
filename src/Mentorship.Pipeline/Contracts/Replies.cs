using System.Text.Json;
using Mentorship.Conversations;

namespace Mentorship.Pipeline;

/// <summary>A flow to begin once the handler is done, on top of what the chat is in the middle of.</summary>
public sealed record Begin(string Flow, JsonElement? Argument = null)
{
    /// <summary>With what the flow takes into its draft.</summary>
    public static Begin With<T>(string flow, T argument) => new(flow, JsonSerializer.SerializeToElement(argument, PipelineJson.Options));
}

/// <summary>What one act produced.</summary>
public sealed class Replies : List<Outgoing>
{
    /// <summary>The name of the slot that menus and forms of a chat share.</summary>
    public const string ScreenSlot = "screen";

    /// <summary>The short line over the chat that answers a press; at most 200 characters.</summary>
    public Phrase? Toast { get; init; }

    public Begin? Begin { get; init; }

    /// <summary>Draw the current form again, or the home screen where there is none, after these messages.</summary>
    public bool Home { get; init; }

    public static Replies None => [];

    /// <summary>A line without buttons, sent anew.</summary>
    public static Replies Say(string chat, Phrase text) => [new Outgoing(chat, new Body.Says(text, []))];

    /// <summary>A file, made at the moment it is sent from what is true then: <paramref name="recipe"/> needs an <see cref="IMakeFile{TRecipe}"/>.</summary>
    public static Replies File(string chat, object recipe, Phrase? caption = null, params IReadOnlyList<IReadOnlyList<Button>> rows) =>
        [new Outgoing(chat, new Body.File(recipe, caption, rows))];

    /// <summary>A screen of the chat: edited in place where the person pressed on the newest message.</summary>
    public static Replies Screen(string chat, Phrase text, params IReadOnlyList<IReadOnlyList<Button>> rows) =>
        [new Outgoing(chat, new Body.Says(text, rows)) { Slot = ScreenSlot, Placement = Placement.InPlace }];
}

/// <summary>Carries out one kind of command inside the unit of its update.</summary>
public interface IHandle<in TCommand>
{
    Task<Replies> HandleAsync(TCommand command, Occasion on, CancellationToken ct);
}

/// <summary>Answers what a flow needs to know before its turn; reads only.</summary>
public interface IAnswer<in TQuery>
{
    Task<object?> AnswerAsync(TQuery query, Occasion on, CancellationToken ct);
}
