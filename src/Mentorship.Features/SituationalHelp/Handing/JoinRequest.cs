using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>«Присоединиться»: from now on the colleague reads and answers as well, and the author knows.</summary>
internal sealed record JoinRequest(Guid Request);

/// <summary>«Не могу сейчас» to an invitation.</summary>
internal sealed record DeclineJoining(Guid Request);

/// <summary>«Выйти из диалога».</summary>
internal sealed record LeaveTogether(Guid Request);

internal sealed class JoinRequestHandler(RequestDesk desk, CircleStore circle, Beside beside)
    : IHandle<JoinRequest>, IHandle<DeclineJoining>, IHandle<LeaveTogether>
{
    public Task<Replies> HandleAsync(JoinRequest command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Request, on, async now =>
        {
            var mayJoin = now.PartyOf(on.Acting()) is { Part: Part.Invited } && now.Second is null;
            return mayJoin && now.Request.JoinedBy(on.Acting()) is Decision<HelpRequest>.Accepted { Value: var joined }
                ? await JoinAsync(joined, on, ct)
                : Late(now, on);
        }, ct);

    public Task<Replies> HandleAsync(DeclineJoining command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Request, on, async now =>
        {
            if (now is not { Request.IsOpen: true, Holder: { } holder } || now.PartyOf(on.Acting()) is not { Part: Part.Invited } person)
                return Late(now, on);
            await circle.PutAsync(now.Request.Id, person.Person, (Part.Declined, on.Now), ct);
            return now.Card(person, Placement.InPlace, new(HelpTexts.ColleagueDeclined, now.Number(), ("name", holder.Name))).Answering()
                .With(now.News(holder, new(HelpTexts.ColleagueDeclines, now.Number(), ("name", person.Name))).Quietly());
        }, ct);

    public Task<Replies> HandleAsync(LeaveTogether command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Request, on, async now =>
        {
            if (now is not { Holder: { } holder } || now.PartyOf(on.Acting()) is not { Part: Part.Second } second) return Late(now, on);
            return now.Card(second, Placement.InPlace, new(HelpTexts.BesideGone, now.Number(), ("name", holder.Name))).Answering()
                .With(await beside.LeaveAsync(now, second, on, ct));
        }, ct);

    /// <summary>The request is stored anew: of two who join at once one sees that the other has.</summary>
    private async Task<Replies> JoinAsync(HelpRequest request, Occasion on, CancellationToken ct)
    {
        await circle.PutAsync(request.Id, on.Acting(), (Part.Second, on.Now), ct);
        await circle.RingAtAsync(request.Id, on.Acting(), on.Now, ct);
        var now = await desk.SaveAsync(request, ct);
        var (second, holder) = (now.Second!, now.Holder!);
        var line = new Phrase(HelpTexts.ColleagueForAuthor, now.Number(), ("holder", holder.Name), ("name", second.Name));
        return BesideCard.For(now, second, Placement.InPlace).Answering()
            .With(Relayed.History(now, second, now.Words))
            .With(now.News(holder, new(HelpTexts.ColleagueJoined, now.Number(), ("name", second.Name))).ByNight(holder, now, on.Now))
            .With(HolderCard.For(now, Placement.EditOnly, on.Now))
            .With(now.News(now.Author, line).ByNight(now.Author, now, on.Now));
    }

    private static Replies Late(Case now, Occasion on) => now.PartyOf(on.Acting()) is { } person && !now.IsTalking(person.Person)
        ? new Replies { Toast = AskCard.OverText(now) }.With(AskCard.Over(now, person, Placement.InPlace).Answering())
        : new Replies { Toast = HelpTexts.NotYours, Home = true };
}

/// <summary>A colleague answers beside the holder no more: they leave, or nobody can reach them.</summary>
internal sealed class Beside(RequestDesk desk, CircleStore circle)
{
    public async Task<Replies> LeaveAsync(Guid request, PersonId person, Occasion on, CancellationToken ct) =>
        await desk.TryOpenAsync(request, async now => now.PartyOf(person) is { Part: Part.Second } second
            ? await LeaveAsync(now, second, on, ct)
            : [], ct) ?? [];

    public async Task<Replies> LeaveAsync(Case now, Party second, Occasion on, CancellationToken ct)
    {
        await circle.PutAsync(now.Request.Id, second.Person, (Part.Former, on.Now), ct);
        now = await desk.RereadAsync(now, ct);
        var line = new Phrase(HelpTexts.BesideLeft, now.Number(), ("name", second.Name), ("holder", now.Holder?.Name ?? ""));
        return now.News(now.Author, line).Quietly().With(now.News(now.Holder, line).Quietly())
            .With(HolderCard.For(now, Placement.EditOnly, on.Now));
    }
}
