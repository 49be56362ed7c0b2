using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>«Передать»: to whom.</summary>
internal sealed record OfferHandOver(Guid Request);

/// <summary>The request goes to this colleague with all that was said.</summary>
internal sealed record HandOver(Guid Request, Guid Person);

internal sealed class HandOverHandler(RequestDesk desk, Peers peers, NoteStore notes, Handed handed)
    : IHandle<OfferHandOver>, IHandle<HandOver>, IHandle<BeginNote>, IHandle<KeepNote>
{
    public Task<Replies> HandleAsync(OfferHandOver command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Request, on, now => OfferAsync(now, on, ct), ct);

    public Task<Replies> HandleAsync(BeginNote command, Occasion on, CancellationToken ct) => Task.FromResult(new Replies
    {
        Begin = Begin.With(WriteNote.Flow.Name, command),
    });

    public Task<Replies> HandleAsync(KeepNote command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Request, on, async now =>
        {
            if (now.Request.Holder == on.Acting())
                await notes.PutAsync(now.Request.Id, on.Acting(), (command.Words, on.Now), ct);
            return await OfferAsync(now, on, ct);
        }, ct);

    public Task<Replies> HandleAsync(HandOver command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Request, on, async now =>
        {
            var to = (await peers.OfAsync(now, on.Now, ct)).FirstOrDefault(peer => peer.Person.Value == command.Person);
            if (to is null && now.Request.Holder == on.Acting())
                return new Replies { Toast = HelpTexts.PeerGone }.With(await OfferAsync(now, on, ct));
            var decision = now.Request.HandedBy(on.Acting(), new PersonId(command.Person), on.Now);
            return decision is Decision<HelpRequest>.Accepted { Value: var request }
                ? await handed.OverAsync(now, request, on, ct)
                : NotMine(now, on);
        }, ct);

    private async Task<Replies> OfferAsync(Case now, Occasion on, CancellationToken ct)
    {
        if (now.Request.Holder != on.Acting() || now.Request.IsWaiting || !now.Request.IsOpen) return NotMine(now, on);
        var note = await notes.OfAsync(now.Request.Id, on.Acting(), ct);
        var colleagues = await peers.OfAsync(now, on.Now, ct);
        var text = new Phrase(colleagues is [] ? HelpTexts.HandOverNobody : HelpTexts.HandOver, now.Number(), ("note", Note(note)));
        return now.Choices(now.Holder!, text,
        [
            .. colleagues.Select(peer => (IReadOnlyList<Button>)[new(peer.Label, new HandOver(now.Request.Id.Value, peer.Person.Value))]),
            [new(note is null ? HelpTexts.Note : HelpTexts.NoteAnew, new BeginNote(now.Request.Id.Value))],
        ]);
    }

    private static Phrase Note(string? note) =>
        note is null ? Speaking.Verbatim("") : new Phrase(HelpTexts.NoteKept, ("words", RichText.Plain(note)));

    private static Replies NotMine(Case now, Occasion on) => now.PartyOf(on.Acting()) is { } person && person.Person != now.Request.Author
        ? new Replies { Toast = HelpTexts.NotYours }.With(AskCard.Over(now, person, Placement.InPlace).Answering())
        : new Replies { Toast = HelpTexts.NotYours, Home = true };
}
