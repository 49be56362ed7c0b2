using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.Answers;
using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>«Да, без имён» of the one who asked, or «Нет».</summary>
internal sealed record ShareAnswer(Guid Request, bool Agrees);

/// <summary>The same of the one who answered.</summary>
internal sealed record AgreeToShare(Guid Answer, bool Agrees);

/// <summary>Either of the two takes the yes back: the answer goes, wherever it is.</summary>
internal sealed record RevokeSharing(Guid Answer);

/// <summary>Asks both who talked whether their answer may help others; nobody else reads a word before both have said yes.</summary>
internal sealed class Sharing(Unit unit, RequestDesk desk, AnswerStore answers, Curators curators)
    : IHandle<ShareAnswer>, IHandle<AgreeToShare>, IHandle<RevokeSharing>
{
    public Task<Replies> HandleAsync(ShareAnswer command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Request, on, async now =>
        {
            if (!command.Agrees) return ShareCard.Say(now, now.Author, AnswerTexts.ShareNo).Answering();
            var decision = now.Request.OfferedBy(on.Acting(), Guid.CreateVersion7(on.Now), on.Now);
            if (decision is not Decision<BankAnswer>.Accepted { Value: var offered }) return Why(decision, on);
            if (!await answers.AddAsync(offered, ct)) return new Replies { Toast = AnswerTexts.ShareKnown };
            return ShareCard.Agreed(now, now.Author, offered, new(AnswerTexts.ShareAsked, ("name", now.Holder?.Name ?? ""))).Answering()
                .With(ShareCard.AskHolder(now, offered));
        }, ct);

    public async Task<Replies> HandleAsync(AgreeToShare command, Occasion on, CancellationToken ct)
    {
        if (await answers.FindAsync(command.Answer, ct) is not { } offered) return Gone(on);
        return await desk.OpenAsync(offered.Request.Value, on, async now =>
        {
            if (now.Request.IsOpen) return Gone(on);
            var decision = command.Agrees ? offered.AgreedBy(on.Acting(), Draft(now, on.Acting()), on.Now) : offered.RevokedBy(on.Acting(), on.Now);
            if (decision is not Decision<BankAnswer>.Accepted { Value: var decided }) return Why(decision, on);
            await answers.SaveAsync(offered, decided, ct);
            if (!command.Agrees) return ShareCard.Say(now, now.Holder, AnswerTexts.ShareNo).Answering();
            return ShareCard.Agreed(now, now.Holder, decided, AnswerTexts.ShareBoth).Answering()
                .With(await curators.TellAsync(unit.Actor.OrganizationId, on, AnswerScreens.News(decided), ct));
        }, ct);
    }

    public async Task<Replies> HandleAsync(RevokeSharing command, Occasion on, CancellationToken ct)
    {
        if (await answers.FindAsync(command.Answer, ct) is not { } answer) return Gone(on);
        if (answer.RevokedBy(on.Acting(), on.Now) is not Decision<BankAnswer>.Accepted { Value: var revoked }) return Gone(on);
        using var school = desk.ActFor(answer.School);
        await answers.SaveAsync(answer, revoked, ct);
        return Replies.Screen(on.Chat, new Phrase(AnswerTexts.ShareRevoked, ("number", answer.Number)), [Speaking.MenuButton]);
    }

    /// <summary>What the draft begins with: how the question began, and what the one who agrees answered in words.</summary>
    private static (string Title, string Words) Draft(Case now, PersonId speaker) => (
        now.Question.Select(said => said.Content.Text.Text).FirstOrDefault(text => text.Length > 0)?.Split('\n')[0] ?? "",
        string.Join('\n', now.Words.Where(said => said.Speaker == speaker).Select(said => said.Content.Text.Text)
            .Where(text => text.Length > 0)));

    private static Replies Gone(Occasion on) => Replies.Screen(on.Chat, AnswerTexts.AnswerGone, [Speaking.MenuButton]);

    private static Replies Why(Decision<BankAnswer> decision, Occasion on) => decision is Decision<BankAnswer>.Refused refused
        ? Replies.Screen(on.Chat, refused.Because(), [Speaking.MenuButton])
        : [];
}
