using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>«Написать пару слов» about a closed request.</summary>
internal sealed record BeginFewWords(Guid Request);

/// <summary>A one-question dialogue: what helped and what was missing.</summary>
internal static class FewWords
{
    private const int Longest = 400;

    public enum Step { Words }

    public sealed record Draft
    {
        public Guid Request { get; init; }

        public string Words { get; init; } = "";
    }

    public sealed record Command(Guid Request, string Words);

    public static readonly Conversation<Step, Draft> Flow = Conversation
        .Named<Step, Draft>("situational-help.few-words", version: 1)
        .Expires(after: TimeSpan.FromHours(24), say: HelpTexts.FewWordsStopped)
        .Cancels(say: HelpTexts.FewWordsStopped)
        .Takes<BeginFewWords>((draft, begun) => draft with { Request = begun.Request })
        .Type(Step.Words, HelpTexts.FewWordsAsk, Parse, (draft, words) => draft with { Words = words })
        .Then(draft => new Command(draft.Request, draft.Words));

    private static Answer<string> Parse(string typed)
    {
        var parsed = TypedWords.Parse(typed, Longest, HelpTexts.FewWordsLength);
        return parsed.Value is { } words && new Hold(PersonalTraces.InQuestion(words), []) is { IsNone: false } hold
            ? new Rejected(new Phrase(HelpTexts.FewWordsTraces, ("what", UnsentCard.Named(hold))))
            : parsed;
    }
}

/// <summary>Brings the words to the one who answered and to the curator; they are kept nowhere but in their chats, only that there were some.</summary>
internal sealed class FewWordsHandler(RequestDesk desk, ColleagueStore colleagues, NoteStore notes)
    : IHandle<BeginFewWords>, IHandle<FewWords.Command>
{
    public Task<Replies> HandleAsync(BeginFewWords command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Request, on, async now => !IsTheirs(now, on)
            ? AuthorCard.For(now, Placement.InPlace, on.Now).Answering()
            : await notes.IsByAuthorAsync(now, ct) ? Already(now)
            : new Replies { Begin = Begin.With(FewWords.Flow.Name, command) }, ct);

    public Task<Replies> HandleAsync(FewWords.Command command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Request, on, async now =>
        {
            if (!IsTheirs(now, on)) return now.News(now.Author, new(HelpTexts.FewWordsTooLate, now.Number())).Answering();
            if (await notes.IsByAuthorAsync(now, ct)) return Already(now);
            await notes.PutAsync(now.Request.Id, now.Request.Author, ("", on.Now), ct);
            return now.News(now.Author, new(HelpTexts.FewWordsPassed, now.Number())).Answering()
                .With(now.Request.Rating is null ? RatingCard.For(now, Placement.New, offersWords: false).Answering() : [])
                .With(now.News(now.Holder, About(now, HelpTexts.FewWordsForHolder, command.Words)).Quietly())
                .With(await ForCuratorsAsync(now, command.Words, on, ct));
        }, ct);

    private async Task<Replies> ForCuratorsAsync(Case now, string words, Occasion on, CancellationToken ct)
    {
        var says = new Body.Says(About(now, HelpTexts.FewWordsForCurator, words), []);
        var curators = await colleagues.CuratorsButAsync(now.Request.Author, on.Now, ct);
        return [.. curators.Where(one => one.Person != now.Request.Holder)
            .Select(one => new Outgoing(one.Chat, says)
            {
                Priority = Priority.Consultation, About = AboutRequest.NoteOf(now.Request.Id), Silent = true,
            })];
    }

    private static Replies Already(Case now) => now.News(now.Author, new(HelpTexts.FewWordsAlready, now.Number())).Answering();

    private static bool IsTheirs(Case now, Occasion on) =>
        now.Request.State is RequestState.Resolved && now.Holder is not null && now.Request.Author == on.Acting();

    private static Phrase About(Case now, string key, string words) => new(
        key, now.Number(), ("name", now.Author.Name), ("holder", now.Holder!.Name), ("words", RichText.Plain(words)));
}
