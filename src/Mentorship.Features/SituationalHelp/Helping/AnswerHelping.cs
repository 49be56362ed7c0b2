using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>«Да, спрашивайте» or «Нет» of a mentor who was named; nobody is told of a no.</summary>
/// <param name="Person">Who named them.</param>
internal sealed record AnswerHelping(Guid Person, bool Agrees);

/// <summary>«Больше не помогать».</summary>
internal sealed record StopHelping(Guid Person);

internal sealed class AnswerHelpingHandler(HelperStore helpers, HelperScreens screens, HelperNews news, ChooseHelpers choosing)
    : IHandle<AnswerHelping>, IHandle<StopHelping>
{
    public async Task<Replies> HandleAsync(AnswerHelping command, Occasion on, CancellationToken ct)
    {
        if ((await helpers.NamedByAsync(ct)).FirstOrDefault(row => row.Person == command.Person) is not { } author)
            return new Replies { Toast = HelpTexts.HelpersOver, Home = true };
        var isNews = await helpers.AnswerAsync(author.Person, command.Agrees ? Helping.Agreed : Helping.Refused, ct);
        if (!isNews && !command.Agrees) return await choosing.HandleAsync(new ShowHelpers(), on, ct);
        var line = command.Agrees ? new Phrase(HelpTexts.HelpersThanks, ("name", screens.NameOf(author))) : new Phrase(HelpTexts.HelpersRefused);
        return Replies.Screen(on.Chat, line, Speaking.BackAnd(new ShowHelpers()))
            .With(isNews && command.Agrees ? await ToAuthorAsync(author, HelpTexts.HelpersYours, on, ct) : []);
    }

    public async Task<Replies> HandleAsync(StopHelping command, Occasion on, CancellationToken ct)
    {
        var author = (await helpers.NamedByAsync(ct)).FirstOrDefault(row => row.Person == command.Person);
        var isNews = await helpers.DropAsync(command.Person, ct);
        return (await choosing.HandleAsync(new ShowHelpers(), on, ct))
            .With(isNews && author is not null ? await ToAuthorAsync(author, HelpTexts.HelpersLost, on, ct) : []);
    }

    private async Task<IEnumerable<Outgoing>> ToAuthorAsync(HelperRow author, string key, Occasion on, CancellationToken ct) =>
        (await news.ToAsync(author.Person, key, [Speaking.BackAnd(new ShowHelpers())], on, ct)).Select(one => one with { Silent = true });
}
