using Mentorship.Domain;
using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>What somebody was to questions that others answer, when they may answer no longer or can no longer be reached.</summary>
internal sealed class PartsLeft(RequestDesk desk, CircleStore circle, RequestClock clock, IOutbox outbox)
{
    /// <summary>Whoever may answer no longer is former in every question: no old button opens one again.</summary>
    public async Task<Replies> LeaveAsync(PersonId person, Occasion on, CancellationToken ct)
    {
        var told = new Replies();
        foreach (var open in await circle.AroundAsync(person, ct))
            told.With(await desk.TryOpenAsync(open, now => LeaveAsync(now, now.PartyOf(person)!, on, ct), ct) ?? []);
        await circle.RetireAsync(person, ct);
        return told;
    }

    /// <summary>
    /// Whoever cannot be reached comes to no dialogue that they were called into: those who count on them know. Once they are back they
    /// can be called again. For the acting person.
    /// </summary>
    public async Task<Replies> MissAsync((PersonId Person, string Chat) who, Occasion on, CancellationToken ct)
    {
        var told = new Replies();
        foreach (var open in await circle.CalledAsync(ct))
            told.With(await desk.TryOpenAsync(open, now => MissAsync(now, who, on, ct), ct) ?? []);
        return told;
    }

    private async Task<Replies> MissAsync(Case now, (PersonId Person, string Chat) who, Occasion on, CancellationToken ct)
    {
        var told = await LeaveAsync(now, now.PartyOf(who.Person)! with { Chat = who.Chat }, on, ct);
        await circle.RemoveAsync(now.Request.Id, who.Person, ct);
        return [.. told.Where(outgoing => outgoing.Chat != who.Chat)];
    }

    /// <summary>The request is held: of two who leave at once the later one sees that nobody comes.</summary>
    private async Task<Replies> LeaveAsync(Case now, Party former, Occasion on, CancellationToken ct)
    {
        if (former.Part is Part.Called) now = await desk.HoldAsync(now, ct);
        if (former.Chat is { } chat) await outbox.CancelInAsync(chat, now.AboutAsking, ct);
        return AskCard.Over(now, former, Placement.EditOnly).With(former.Part switch
        {
            Part.Invited => now.News(now.Holder, new(HelpTexts.ColleagueDeclines, now.Number(), ("name", former.Name))).Quietly(),
            Part.Called when now is { Holder: { } holder, AreCuratorsCalled: true } && now.Asked.Count(party => party.Part is Part.Called) == 1 =>
                await NobodyComesAsync(now, holder, on, ct),
            _ => [],
        });
    }

    /// <summary>The only curator who was called to whoever answers: the author may call anew, and is not left without one where nobody answers.</summary>
    private async Task<Replies> NobodyComesAsync(Case now, Party holder, Occasion on, CancellationToken ct)
    {
        await circle.RingAtAsync(now.Request.Id, now.Author.Person, at: null, ct);
        if (now is { Request: { State: RequestState.InDialog, Turn: TurnOf.Holder }, OwedSince: { } since })
            await clock.PlanOwedAgainAsync(now.Request, since, on.Now, ct);
        return now.News(now.Author, new(HelpTexts.InviteNobody, now.Number(), ("name", holder.Name))).Quietly();
    }
}
