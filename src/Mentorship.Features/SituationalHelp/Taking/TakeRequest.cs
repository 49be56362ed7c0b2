using Mentorship.Domain;
using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>«Беру»: of all who were asked exactly one gets the question.</summary>
internal sealed record TakeRequest(Guid Request);

internal sealed class TakeRequestHandler(RequestDesk desk, RequestStore requests, CircleStore circle, WordStore words, Taken taken)
    : IHandle<TakeRequest>
{
    public Task<Replies> HandleAsync(TakeRequest command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Request, on, now => TakeAsync(now, on, ct), ct);

    private async Task<Replies> TakeAsync(Case now, Occasion on, CancellationToken ct)
    {
        var person = now.PartyOf(on.Acting())!;
        var decision = now.Request.TakenBy(person.Person, on.Now);
        if (person.Part is Part.Former || decision is not Decision<HelpRequest>.Accepted { Value: var mine }) return Late(now, person);
        if (!await requests.ClaimAsync(mine, ct)) return Late(await desk.RefreshAsync(now, ct), person);
        await circle.PutAsync(now.Request.Id, person.Person, (Part.Holder, on.Now), ct);
        await words.SeenAsync(now.Request.Id, on.Now, ct);
        return await taken.TellAsync(now, await desk.ReadAsync(mine with { Version = mine.Version + 1 }, ct), on, ct);
    }

    private static Replies Late(Case now, Party person) => person.Person == now.Request.Author || person.Person == now.Request.Holder
        ? new Replies { Home = true }
        : new Replies { Toast = AskCard.OverText(now) }.With(AskCard.Over(now, person, Placement.InPlace).Answering());
}

/// <summary>Tells everybody around a question that somebody answers it now.</summary>
internal sealed class Taken(IOutbox outbox, RequestClock clock)
{
    public async Task<Replies> TellAsync(Case before, Case now, Occasion on, CancellationToken ct)
    {
        await outbox.CancelAsync(now.AboutAsking, ct);
        await clock.StopWaitingAsync(now.Request, ct);
        await clock.PlanLapseAsync(now.Request, ct);
        var holder = now.Holder!;
        return new Replies { Toast = new(HelpTexts.YoursToast, now.Number()) }
            .With(HolderCard.For(now, Placement.InPlace, on.Now).Answering())
            .With(NotYetSeen(before, now, holder, on.Now))
            .With(now.News(now.Author, new(HelpTexts.TakenBy, now.Number(), ("name", holder.Name)), MyQuestions)
                .ByNight(now.Author, now, on.Now))
            .With(AuthorCard.For(now, Placement.EditOnly, on.Now))
            .With(now.Asked.SelectMany(party => AskCard.Over(now, party, Placement.EditOnly)));
    }

    private static Button[] MyQuestions => [new(HelpTexts.ToMyQuestions, new ListRequests())];

    /// <summary>The card shows the question; what it leaves out comes as messages, media too where they have not been sent yet.</summary>
    private static Replies NotYetSeen(Case before, Case now, Party holder, DateTimeOffset at)
    {
        var seen = before.PartyOf(holder.Person) is { Part: not Part.Called } asked && !(asked.RingsAt > at) ? now.Question : [];
        var media = Relayed.Media(now, holder, now.Question.Except(seen), now.About);
        var rest = now.Words.Skip(now.Question.Count).ToList();
        var isWhole = rest is [] && !Quoting.IsCut(now.Question);
        return media.With(isWhole ? [] : Relayed.History(now, holder, rest is [] ? now.Question : rest));
    }
}
