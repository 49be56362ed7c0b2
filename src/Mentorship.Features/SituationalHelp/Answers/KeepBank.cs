using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.Answers;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>The bank of the school, drafts first.</summary>
internal sealed record ListAnswers(int Page = 0);

internal sealed record ReviewAnswer(Guid Answer);

/// <summary>The names are out: from now on it is offered to whoever asks the same.</summary>
internal sealed record PublishAnswer(Guid Answer);

/// <summary>The draft is not used, or the answer is taken out of the bank.</summary>
internal sealed record DropAnswer(Guid Answer);

internal sealed class KeepBank(AnswerDesk desk, AnswerStore answers, KnownAnswers known, RequestDesk requests)
    : IHandle<ListAnswers>, IHandle<ReviewAnswer>, IHandle<PublishAnswer>, IHandle<DropAnswer>
{
    private const int MissedDays = 30;

    public Task<Replies> HandleAsync(ListAnswers command, Occasion on, CancellationToken ct) => desk.InSchoolAsync(on, async () =>
    {
        var all = await answers.ListAsync(ct);
        var page = Math.Clamp(command.Page, 0, Math.Max(0, (all.Count - 1) / Pages.Size));
        var rows = all.Skip(Pages.Skip(page)).Take(Pages.Size)
            .Select(one => (IReadOnlyList<Button>)[new(AnswerScreens.Row(one), new ReviewAnswer(one.Id))]);
        var text = new Phrase(AnswerTexts.Bank,
            ("published", all.Count(one => one.State is AnswerState.Published)),
            ("drafts", all.Count(one => one.State is AnswerState.Draft)),
            ("missed", await known.MissedAsync(on.Today().AddDays(-MissedDays), ct)));
        return Replies.Screen(on.Chat, text,
            [.. rows, .. Pages.Turns(page, all.Count, to => new ListAnswers(to)), [Speaking.MenuButton]]);
    }, ct);

    public Task<Replies> HandleAsync(ReviewAnswer command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Answer, on, answer => Task.FromResult(AnswerScreens.One(answer, on)), ct);

    public Task<Replies> HandleAsync(PublishAnswer command, Occasion on, CancellationToken ct) =>
        desk.DecideAsync(command.Answer, on, answer => answer.PublishedBy(on.Acting(), on.Now), async published =>
        {
            var told = await requests.TryOpenAsync(
                published.Request.Value, now => Task.FromResult(ShareCard.Published(now, published)), ct) ?? [];
            return AnswerScreens.One(published, on).With(told);
        }, ct);

    public Task<Replies> HandleAsync(DropAnswer command, Occasion on, CancellationToken ct) =>
        desk.DecideAsync(command.Answer, on, answer => answer.Dropped(on.Now), _ => Task.FromResult(
            Replies.Screen(on.Chat, AnswerTexts.DraftDropped, Speaking.BackAnd(new ListAnswers()))), ct);
}

/// <summary>Opens answers for the editors of the school in which they act.</summary>
internal sealed class AnswerDesk(RequestDesk desk, AnswerStore answers, Scope scope)
{
    public async Task<Replies> InSchoolAsync(Occasion on, Func<Task<Replies>> act, CancellationToken ct)
    {
        if (on.Actor.OrganizationId is not { } school) return await scope.AskAsync(on, ct);
        using var side = desk.ActFor(new OrganizationId(Guid.Parse(school)));
        return await act();
    }

    /// <summary>What only one of the two has agreed to is not there for an editor.</summary>
    public Task<Replies> OpenAsync(Guid id, Occasion on, Func<BankAnswer, Task<Replies>> act, CancellationToken ct) =>
        InSchoolAsync(on, async () => await answers.FindAsync(id, ct) is { State: not AnswerState.Offered } answer
            ? await act(answer)
            : Replies.Screen(on.Chat, AnswerTexts.AnswerGone, Speaking.BackAnd(new ListAnswers())), ct);

    public Task<Replies> DecideAsync(
        Guid id, Occasion on, Func<BankAnswer, Decision<BankAnswer>> decide, Func<BankAnswer, Task<Replies>> show, CancellationToken ct) =>
        OpenAsync(id, on, async answer =>
        {
            var decision = decide(answer);
            if (decision is not Decision<BankAnswer>.Accepted { Value: var decided}) return AnswerScreens.One(answer, on);
            await answers.SaveAsync(answer, decided, ct);
            return await show(decided);
        }, ct);
}
