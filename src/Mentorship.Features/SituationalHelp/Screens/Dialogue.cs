using Mentorship.Conversations;
using Mentorship.Domain.HelpRequests;

namespace Mentorship.Features.SituationalHelp;

/// <summary>Whose turn it is, as each side reads it, and what became of one's own last words.</summary>
internal static class Dialogue
{
    public static Phrase ForAuthor(Case now) =>
        new(HelpTexts.Dialogue, now.Number(), ("turn", TurnFor(now, now.Author)), ("last", LastOf(now, now.Author)));

    /// <summary>The question stays in sight of the one who answers it.</summary>
    public static Phrase ForHolder(Case now, Party holder) => new(HelpTexts.DialogueAndQuestion,
        now.Number(), ("turn", TurnFor(now, holder)), ("last", LastOf(now, holder)), ("words", Quoting.Of(now.Question)));

    private static Phrase TurnFor(Case now, Party reader)
    {
        var isTheirs = now.Request.Turn is TurnOf.Holder ? reader.Person == now.Request.Holder : reader.Person == now.Request.Author;
        var other = now.Opposite(reader.Person)?.Name ?? "";
        return isTheirs ? HelpTexts.TurnYours
            : now.Request is { State: RequestState.Acknowledged, PromisedUntil: { } until }
                ? new Phrase(HelpTexts.TurnPromised, ("name", other), ("at", until))
            : new Phrase(HelpTexts.TurnTheirs, ("name", other));
    }

    private static Phrase LastOf(Case now, Party reader) => now.Words.LastOrDefault(said => said.Speaker == reader.Person) switch
    {
        null => HelpTexts.LastNone,
        { DeliveredAt: { } at } => new Phrase(HelpTexts.LastDelivered, ("at", at)),
        _ => HelpTexts.LastOnItsWay,
    };
}
