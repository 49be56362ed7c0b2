using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>«Добавить»: what is written in the next minutes belongs to this question.</summary>
internal sealed record AddWords(Guid Request);

internal sealed class AddWordsHandler(RequestDesk desk, ParkedStore parked) : IHandle<AddWords>
{
    public async Task<Replies> HandleAsync(AddWords command, Occasion on, CancellationToken ct)
    {
        var replies = await desk.OpenAsync(command.Request, on, now => Task.FromResult(WriteHere(now)), ct);
        if (!replies.Home) await parked.ChooseAsync(command.Request, on.Now, ct);
        return replies;
    }

    private static Replies WriteHere(Case now) => now
        .News(now.Author, new(HelpTexts.WriteHere, now.Number(), RequestMessages.Span(now.Settings.ChosenFor))).Answering();
}
