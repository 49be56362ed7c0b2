using Mentorship.Conversations;
using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>Brings a request to its next holder with all that was said, and tells everybody who answers now.</summary>
internal sealed class Handed(
    RequestDesk desk, CircleStore circle, WordStore words, NoteStore notes, RequestClock clock, IOutbox outbox)
{
    public async Task<Replies> OverAsync(Case before, HelpRequest request, Occasion on, CancellationToken ct)
    {
        var former = before.Holder!;
        var note = await notes.OfAsync(request.Id, former.Person, ct);
        var now = await MoveAsync(before, request, on, ct);
        return AskCard.Over(now, former, Placement.InPlace).Answering()
            .With(ToNext(before, now, note, on.Now))
            .With(ToCalled(now))
            .With(BesideCard.Of(now))
            .With(ToAuthor(now, on.Now));
    }

    /// <summary>Called by the author, not by the former holder, who hears of it and whose note for a colleague goes nowhere.</summary>
    public async Task<Replies> ToCuratorAsync(Case before, HelpRequest request, Occasion on, CancellationToken ct)
    {
        var former = before.Holder!;
        var now = await MoveAsync(before, request, on, ct);
        return HolderCard.For(now, Placement.InPlace, on.Now).Answering()
            .With(Relayed.History(now, now.Holder!, now.Words))
            .With(now.Card(former, Placement.New,
                new(HelpTexts.TakenOverForHolder, now.Number(), ("name", now.Holder!.Name)), [Speaking.MenuButton]).Quietly())
            .With(ToCalled(now))
            .With(BesideCard.Of(now))
            .With(ToAuthor(now, on.Now));
    }

    /// <summary>Whoever was called to the former holder is not called to the next: no card of it leaves in the morning.</summary>
    private async Task<Case> MoveAsync(Case before, HelpRequest request, Occasion on, CancellationToken ct)
    {
        var former = before.Holder!;
        foreach (var chat in before.Asked.Select(party => party.Chat).OfType<string>()) await outbox.CancelInAsync(chat, before.AboutAsking, ct);
        await notes.DropAsync(request.Id, former.Person, ct);
        await circle.PutAsync(request.Id, former.Person, (Part.Former, on.Now), ct);
        await circle.PutAsync(request.Id, request.Holder!.Value, (Part.Holder, on.Now), ct);
        await words.SeenAsync(request.Id, on.Now, ct);
        await clock.StopSilenceAsync(request, ct);
        await clock.StopOwedAsync(request, ct);
        await clock.PlanLapseAsync(request, ct);
        return await desk.SaveAsync(request, ct);
    }

    private static Replies ToCalled(Case now) => [.. now.Asked.SelectMany(party => AskCard.Over(now, party, Placement.EditOnly))];

    private static Replies ToAuthor(Case now, DateTimeOffset at) =>
        now.News(now.Author, new(HelpTexts.HandedOver, now.Number(), ("name", now.Holder!.Name))).ByNight(now.Author, now, at)
            .With(AuthorCard.For(now, Placement.EditOnly, at));

    private static Replies ForNext(Replies note, Case now) =>
        [.. note.Select(outgoing => outgoing with { About = AboutRequest.NoteOf(now.Request.Id) })];

    private static Replies ToNext(Case before, Case now, string? note, DateTimeOffset at)
    {
        var (former, next) = (before.Holder!, now.Holder!);
        var isNew = !before.IsTalking(next.Person);
        var words = note is null ? [] : ForNext(now.News(next, new(HelpTexts.NoteFor, ("name", former.Name), ("words", RichText.Plain(note)))).Quietly(), now);
        var news = now.News(next, new(HelpTexts.HandedToYou, now.Number(), ("name", former.Name)));
        return news.ByNight(next, now, at)
            .With(isNew ? Relayed.History(now, next, now.Words) : []).With(words)
            .With(HolderCard.For(now, Placement.New, at).Quietly());
    }
}
