using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>«Позвать куратора»: the author first hears who will read what.</summary>
internal sealed record OfferCurator(Guid Request);

/// <summary>«Да, позвать»: the curators hear that they are wanted, and of no word.</summary>
internal sealed record InviteCurator(Guid Request);

/// <summary>«Беру» of a curator whom the author called: from now on the curator reads and answers.</summary>
/// <param name="From">Who answered when the author called.</param>
internal sealed record TakeOver(Guid Request, Guid From);

internal sealed class InviteCuratorHandler(RequestDesk desk, ColleagueStore colleagues, CircleStore circle, Handed handed, IOutbox outbox)
    : IHandle<OfferCurator>, IHandle<InviteCurator>, IHandle<TakeOver>
{
    public Task<Replies> HandleAsync(OfferCurator command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Request, on, now => Task.FromResult(MayCall(now, on)
            ? now.Choices(now.Author, new(HelpTexts.InviteAsk, now.Number(), ("name", now.Holder!.Name)),
                [[new(HelpTexts.InviteYes, new InviteCurator(command.Request), Emphasis.Primary)]])
            : now.Late(on)), ct);

    public Task<Replies> HandleAsync(InviteCurator command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Request, on, async now =>
        {
            if (!MayCall(now, on)) return now.Late(on);
            if (IsCalled(now)) return Told(now, HelpTexts.Invited, on);
            var curators = (await colleagues.CuratorsButAsync(now.Request.Author, on.Now, ct))
                .Select(row => row.Person).Where(person => person != now.Request.Holder).ToList();
            foreach (var person in curators) await circle.PutAsync(now.Request.Id, person, (Part.Called, on.Now), ct);
            if (curators is []) return Told(now, HelpTexts.InviteNobody, on);
            await circle.RingAtAsync(now.Request.Id, now.Request.Author, on.Now, ct);
            now = await desk.RereadAsync(now, ct);
            return Told(now, HelpTexts.Invited, on)
                .With(curators.SelectMany(person => Invitation(now, now.PartyOf(person)!, on.Now)));
        }, ct);

    public Task<Replies> HandleAsync(TakeOver command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Request, on, async now =>
        {
            var curator = now.PartyOf(on.Acting())!;
            if (now.Request.IsWaiting && curator.IsAsked) return AskCard.For(now, curator, Placement.InPlace, on.Now).Answering();
            var decision = now.Request.TakenOverBy(curator.Person, new PersonId(command.From), on.Now);
            if (curator.Part is not Part.Called || decision is not Decision<HelpRequest>.Accepted { Value: var mine })
                return new Replies { Toast = AskCard.OverText(now) }.With(AskCard.Over(now, curator, Placement.InPlace).Answering());
            await outbox.CancelAsync(now.AboutAsking, ct);
            return await handed.ToCuratorAsync(now, mine, on, ct);
        }, ct);

    private static bool MayCall(Case now, Occasion on) =>
        now is { Request.IsOpen: true, Holder: not null } && now.Request.Author == on.Acting();

    /// <summary>The curators have heard of it since this person answers.</summary>
    private static bool IsCalled(Case now) => now.Author.RingsAt >= now.Request.TakenAt;

    private static Replies Told(Case now, string key, Occasion on) => AuthorCard.For(now, Placement.InPlace, on.Now).Answering()
        .With(now.News(now.Author, new Phrase(key, now.Number(), ("name", now.Holder!.Name))).Answering());

    private static Replies Invitation(Case now, Party curator, DateTimeOffset at)
    {
        var text = new Phrase(HelpTexts.InviteCard, now.Number(), ("tags", Tags.Of(now.Request)), ("name", now.Holder!.Name));
        Button take = new(HelpTexts.Take, new TakeOver(now.Request.Id.Value, now.Holder!.Person.Value), Emphasis.Primary);
        var card = now.Card(curator, Placement.New, text, [take]);
        Replies asking = [.. card.Select(outgoing => outgoing with { About = now.AboutAsking })];
        return asking.After(Talk.IsNightFor(curator, now, at) ? curator.Quiet.HeldUntil(at) : null);
    }
}
