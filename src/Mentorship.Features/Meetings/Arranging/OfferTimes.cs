using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.Meetings;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>«Назначить встречу»: with whom, where there is more than one.</summary>
/// <param name="Topic">What it is to be about, where that is known already.</param>
internal sealed record ChoosePartner(string? Topic = null);

/// <summary>When both sides of a pair are free.</summary>
internal sealed record OfferTimes(string PairId, string? Topic = null);

/// <summary>When a meeting could be instead.</summary>
/// <param name="Moves">Which of the times was read: an old screen does not act on a new time.</param>
internal sealed record OfferMove(Guid Meeting, int Moves);

internal sealed class OfferTimesHandler(CoupleStore couples, MeetingDesk desk, FreeTimes free)
    : IHandle<ChoosePartner>, IHandle<OfferTimes>, IHandle<OfferMove>
{
    public async Task<Replies> HandleAsync(ChoosePartner command, Occasion on, CancellationToken ct) => await couples.MineAsync(ct) switch
    {
        [] => Replies.Screen(on.Chat, MeetingTexts.NoPair, [Speaking.MenuButton]),
        [var only] => await HandleAsync(new OfferTimes(only.Pair.ToString(), command.Topic), on, ct),
        var several => Replies.Screen(on.Chat, new Phrase(MeetingTexts.WithWhom, ("count", (long)several.Count)),
            [.. several.Select(couple => (Button[])[Choice(couple, command.Topic, on)]), .. Together(several, on), Speaking.BackAnd(new ShowMeetings())]),
    };

    public Task<Replies> HandleAsync(OfferTimes command, Occasion on, CancellationToken ct) =>
        desk.OpenPairAsync(command.PairId, couple => OfferAsync(couple, command, on, ct), ct);

    public Task<Replies> HandleAsync(OfferMove command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Meeting, command.Moves, on, async now =>
        {
            if (!now.Meeting.State.IsAhead()) return Speaking.Stale(MeetingCard.Show(now, on));
            if (now.Meeting.IsSaidHeld) return MeetingDesk.Refused(now, MeetingRefusals.SaidHeld, on);
            var times = await free.OfAsync(now.Couple, on.Now, ct);
            var key = times.Count > 0 ? MeetingTexts.OfferMove : MeetingTexts.OfferMoveNone;
            return Replies.Screen(on.Chat, MeetingWords.For(key, now, on.Acting()),
            [
                .. Rows(times, start => new MoveMeeting(now.Id, start, command.Moves)),
                [new(MeetingTexts.OtherTime, new BeginNamingMove(now.Id, command.Moves))],
                Speaking.BackAnd(new OpenMeeting(now.Id)),
            ]);
        }, ct);

    private static IEnumerable<IReadOnlyList<Button>> Rows(IReadOnlyList<DateTimeOffset> times, Func<DateTimeOffset, object> command) =>
        times.Select((start, at) => (Button[])
            [new(new Phrase(MeetingTexts.At, ("at", start)), command(start), at is 0 ? Emphasis.Primary : Emphasis.None)]);

    private static IEnumerable<IReadOnlyList<Button>> Together(IReadOnlyList<Couple> several, Occasion on) =>
        on.Actor.May(Right.Gather) && several.Count(couple => couple.Mentor.Person == on.Acting()) > 1
            ? [[new(MeetingTexts.Gather, new PickGuests([]))]] : [];

    private static Button Choice(Couple couple, string? topic, Occasion on) =>
        new(Speaking.Verbatim(couple.OtherThan(on.Acting()).Name), new OfferTimes(couple.Pair.ToString(), topic));

    private async Task<Replies> OfferAsync(Couple couple, OfferTimes command, Occasion on, CancellationToken ct)
    {
        var times = await free.OfAsync(couple, on.Now, ct);
        var text = new Phrase(times.Count > 0 ? MeetingTexts.Offer : MeetingTexts.OfferNone,
            ("name", couple.OtherThan(on.Acting()).Name), ("minutes", (long)free.Settings.Length.TotalMinutes));
        var pause = await free.PauseOfAsync(couple.OtherThan(on.Acting()), on.Now, ct);
        return Replies.Screen(on.Chat, pause is null ? text : Speaking.Joined(SharedTexts.Line, [pause, text]),
        [
            .. Rows(times, start => new BeginNamingPlace(command.PairId, start) { Topic = command.Topic }),
            [
                new(MeetingTexts.OtherTime, new BeginNamingTime(command.PairId) { Topic = command.Topic }),
                new(MeetingTexts.Weekly, new OfferSeries(command.PairId) { Topic = command.Topic }),
            ],
            Speaking.BackAnd(new ShowMeetings()),
        ]);
    }
}
