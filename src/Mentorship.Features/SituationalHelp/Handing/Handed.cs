using Mentorship.Conversations;
using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>Brings a request to its next holder with all that was said, and tells everybody who answers now.</summary>
internal sealed class Handed(RequestDesk desk, CircleStore circle, WordStore words, NoteStore notes, RequestClock clock)
{
    public async Task<Replies> OverAsync(Case before, HelpRequest request, Occasion on, CancellationToken ct)
    {
        var former = before.Holder!;
        var note = await notes.OfAsync(request.Id, former.Person, ct);
        await notes.DropAsync(request.Id, former.Person, ct);
        await circle.PutAsync(request.Id, former.Person, (Part.Former, on.Now), ct);
        await circle.PutAsync(request.Id, request.Holder!.Value, (Part.Holder, on.Now), ct);
        await words.SeenAsync(request.Id, on.Now, ct);
        await clock.StopSilenceAsync(request, ct);
        await clock.PlanLapseAsync(request, ct);
        var now = await desk.SaveAsync(request, ct);
        return AskCard.Over(now, former, Placement.InPlace).Answering()
            .With(ToNext(now, former, note, on.Now))
            .With(now.News(now.Author, new(HelpTexts.HandedOver, now.Number(), ("name", now.Holder!.Name))))
            .With(AuthorCard.For(now, Placement.EditOnly, on.Now));
    }

    private static Replies ForNext(Replies note, Case now) =>
        [.. note.Select(outgoing => outgoing with { About = AboutRequest.NoteOf(now.Request.Id) })];

    private static Replies ToNext(Case now, Party former, string? note, DateTimeOffset at)
    {
        var next = now.Holder!;
        var words = note is null ? [] : ForNext(now.News(next, new(HelpTexts.NoteFor, ("name", former.Name), ("words", RichText.Plain(note)))).Quietly(), now);
        var news = now.News(next, new(HelpTexts.HandedToYou, now.Number(), ("name", former.Name)));
        return (Talk.IsNightFor(next, now, at) ? news.Quietly() : news)
            .With(Relayed.History(now, next, now.Words)).With(words)
            .With(HolderCard.For(now, Placement.New, at).Quietly());
    }
}
