using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.Answers;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>«Объявить»: what helped one goes to many, by one press and a look at how it reads.</summary>
internal sealed record AnnounceAnswer(Guid Answer);

/// <summary>Only what stands in the bank: the two who talked have agreed, and an editor has taken the names out.</summary>
internal sealed class AnnounceAnswerHandler(AnswerDesk desk, IHandle<AnnounceWords> announcing) : IHandle<AnnounceAnswer>
{
    public async Task<Replies> HandleAsync(AnnounceAnswer command, Occasion on, CancellationToken ct)
    {
        RichText? words = null;
        var shown = await desk.OpenAsync(command.Answer, on, answer =>
        {
            if (answer.State is AnswerState.Published && on.Actor.May(Right.Broadcast)) words = Words(answer);
            return Task.FromResult(AnswerScreens.One(answer, on));
        }, ct);
        return words is null ? shown : await announcing.HandleAsync(new AnnounceWords(words), on, ct);
    }

    private static RichText Words(BankAnswer answer) => new(
        $"{answer.Title}\n\n{answer.Words}", new ValueList<Mark>([new Mark(MarkKind.Bold, 0, answer.Title.Length)]));
}
