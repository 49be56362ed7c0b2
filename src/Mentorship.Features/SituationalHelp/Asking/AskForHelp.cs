using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>One message of any kind is a question; this is the whole form.</summary>
internal static class AskForHelp
{
    public enum Step { Question }

    public sealed record Draft
    {
        public Content? Question { get; init; }
    }

    public sealed record Command(Content Question);

    /// <summary>The word of the menu; the form it begins lies on top of whatever the person is in the middle of.</summary>
    public sealed record Wanted;

    public static readonly Conversation<Step, Draft> Flow = Conversation
        .Named<Step, Draft>("situational-help.ask", version: 1)
        .Expires(after: TimeSpan.FromHours(24), say: HelpTexts.AskingExpired)
        .Cancels(say: HelpTexts.AskingCancelled)
        .Send(Step.Question, HelpTexts.WhatHappened, (draft, question) => draft with { Question = question }, read: Relayed.Read)
        .Then(draft => new Command(draft.Question!));
}

internal sealed class BeginAsking : IHandle<AskForHelp.Wanted>
{
    public Task<Replies> HandleAsync(AskForHelp.Wanted command, Occasion on, CancellationToken ct) =>
        Task.FromResult(new Replies { Begin = new Begin(AskForHelp.Flow.Name) });
}

internal sealed class AskForHelpHandler(NewRequests questions, Albums albums) : IHandle<AskForHelp.Command>
{
    public Task<Replies> HandleAsync(AskForHelp.Command command, Occasion on, CancellationToken ct) =>
        command.Question.Album is null
            ? questions.OpenAsync(command.Question, on, ct)
            : albums.CollectAsync(command.Question, (WayIn.Question, null), on, ct);
}
