using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>Carries what somebody says inside a request to the other side, and lets turn and timers follow.</summary>
internal sealed class Talk(RequestDesk desk, RequestClock clock, IOutbox outbox)
{
    public async Task<Replies> SayAsync(Case before, Content content, Occasion on, CancellationToken ct)
    {
        if (!Relayed.CanCarry(content.Kind)) return Replies.Say(on.Chat, HelpTexts.CannotRelay);
        var decision = before.PartyOf(on.Acting()) is { Part: Part.Second }
            ? before.Request.AnsweredBeside(on.Now)
            : before.Request.SaidBy(on.Acting(), on.Now);
        if (decision is Decision<HelpRequest>.Refused refused) return Replies.Say(on.Chat, refused.Because());
        if (content.ReplyTo is { } answered) content = content with { ReplyTo = await outbox.OriginalAsync(answered, ct) };
        var said = await desk.KeepAsync(before.Request, content, on, ct);
        var now = await desk.SaveAsync(((Decision<HelpRequest>.Accepted)decision).Value, ct);
        await FollowAsync(before.Request, now.Request, ct);
        return now.Holder is null ? Added(now, said, on) : Carried(before, now, said, on);
    }

    /// <summary>The wait for whoever answers is counted from the first word that they owe one for.</summary>
    private async Task FollowAsync(HelpRequest before, HelpRequest request, CancellationToken ct)
    {
        if (request.State is RequestState.InDialog) await clock.StopSilenceAsync(request, ct);
        if (request.State is RequestState.InDialog && before.Turn is not TurnOf.Holder) await clock.PlanOwedAsync(request, request.QuietSince, ct);
        if (request.State is not RequestState.Answered) return;
        await clock.StopLapseAsync(request, ct);
        await clock.StopOwedAsync(request, ct);
        await clock.PlanSilenceAsync(request, ct);
    }

    private static Replies Carried(Case before, Case now, IReadOnlyList<SaidWords> said, Occasion on)
    {
        var to = now.Opposite(said[0].Speaker)!;
        var beside = now.Listeners(said[0].Speaker).Where(other => other.Person != to.Person)
            .SelectMany(other => Quiet(other, now, Relayed.Beside(now, other, said), on));
        if (to.Chat is null) return [CutOff.Tell(now, to, said[0].Speaker, said[0].Content.Message), .. beside];
        var hasTurned = before.Request.Turn != now.Request.Turn || before.Request.State != now.Request.State;
        return Quiet(to, now, Relayed.Words(now, to, said), on).With(beside).With(hasTurned ? Cards(now, on.Now) : []);
    }

    private static Replies Quiet(Party to, Case now, Replies words, Occasion on) => IsNightFor(to, now, on.Now) ? words.Quietly() : words;

    /// <summary>A dialogue goes on at night, but nothing rings unless it is for now.</summary>
    public static bool IsNightFor(Party to, Case now, DateTimeOffset at) =>
        !now.Request.Urgency.IsUrgent() && to.Quiet.HeldUntil(at) is not null;

    private static Replies Cards(Case now, DateTimeOffset at) =>
        new Replies().With(AuthorCard.For(now, Placement.EditOnly, at)).With(HolderCard.For(now, Placement.EditOnly, at));

    /// <summary>Before anybody answers, what is added is a part of the question that those asked see.</summary>
    private static Replies Added(Case now, IReadOnlyList<SaidWords> said, Occasion on)
    {
        var asked = now.Asked.Where(party => party.Part is Part.Asked).ToList();
        // A part of an album that comes late needs no thanks of its own.
        var isLate = said is [{ Content.Album: { } album }] && now.Words.Count(one => one.Content.Album == album) > 1;
        var thanks = !isLate ? now.News(now.Author, new(HelpTexts.Added, now.Number())).Answering().Quietly() : [];
        return thanks
            .With(asked.SelectMany(party => AskCard.For(now, party, Placement.EditOnly, on.Now)))
            .With(asked.SelectMany(party => Relayed.Media(now, party, said, now.AboutAsking)
                .Select(outgoing => outgoing with { DueAt = party.RingsAt > on.Now ? party.RingsAt : null })));
    }
}
