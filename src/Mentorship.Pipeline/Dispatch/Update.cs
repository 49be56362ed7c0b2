using Mentorship.Conversations;
using Microsoft.Extensions.DependencyInjection;

namespace Mentorship.Pipeline;

/// <summary>One update on its way through its unit: what is known of it, and what it has produced so far.</summary>
internal sealed class Update(Unit unit, IServiceProvider scope, Occasion on)
{
    public Unit Unit => unit;

    public Occasion On => on;

    public IServiceProvider Scope => scope;

    public List<Draft> Out { get; } = [];

    public Phrase? Toast { get; set; }

    /// <inheritdoc cref="InboxRow.IsHasty"/>
    public bool IsHasty { get; init; }

    /// <summary>The button of a form that was pressed.</summary>
    public PressCode? Pressed { get; set; }

    /// <summary>The place on the person's screen whose button was pressed, where it is the one shown last.</summary>
    public string? PressedSlot { get; set; }

    /// <summary>A form ended in this update, and its bookmark with it.</summary>
    public bool HasEndedForm { get; set; }

    public T Get<T>() where T : notnull => scope.GetRequiredService<T>();

    /// <summary>Keeps the messages of the replies, and the first toast.</summary>
    public void Take(Replies replies)
    {
        foreach (var outgoing in replies) Out.Add(new Draft(outgoing, null, []));
        Toast ??= replies.Toast;
    }

    /// <summary>Keeps a screen of a flow, whose buttons answer to the token of the bookmark.</summary>
    public void Show(Screen screen, string token)
    {
        var says = new Body.Says(screen.Text, []);
        Out.Add(new Draft(new Outgoing(on.Chat, says) { Slot = Replies.ScreenSlot, Placement = Placement.InPlace }, token, screen.Rows));
    }
}

/// <summary>A message before it is written: with the buttons of a flow, or with those of its own body.</summary>
internal sealed record Draft(Outgoing Outgoing, string? Token, IReadOnlyList<IReadOnlyList<Choice>> Choices)
{
    /// <summary>Null for what is whole.</summary>
    public TextPart? Part { get; init; }
}
