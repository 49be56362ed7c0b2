using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>The card of a question that has not left: why, until when, and what can be done.</summary>
internal static class UnsentCard
{
    public static Replies For(Case now, Placement placement) => Hold.Of(now) is { IsNone: false } hold
        ? now.Card(now.Author, placement, new Phrase(HelpTexts.UnsentTraces, ("what", Named(hold)), ("at", now.SendsAt)),
            [new(HelpTexts.Rewrite, new RewriteUnsent(Id(now)), Emphasis.Primary)],
            [new(HelpTexts.SendAsIs, new SendNow(Id(now)))], DropRow(now))
        : now.Card(now.Author, placement, new Phrase(HelpTexts.Unsent, now.Number(), ("at", now.SendsAt)),
            [new(HelpTexts.AskHuman, new SendNow(Id(now)), Emphasis.Primary)], DropRow(now));

    public static Phrase Named(Hold hold) => Speaking.Joined(SharedTexts.Comma, hold.Traces.Select(Labels.Of));

    private static Button[] DropRow(Case now) => [new(HelpTexts.DoNotSend, new DropUnsent(Id(now)))];

    private static Guid Id(Case now) => now.Request.Id.Value;
}
