using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.Meetings;
using Mentorship.Pipeline;
using Microsoft.Extensions.Options;

namespace Mentorship.Features.Meetings;

/// <summary>«Отменить», and «Не могу» in answer to a proposal; no reason is asked.</summary>
/// <param name="Moves">Which of the times was read: an old screen does not act on a new time.</param>
internal sealed record CancelMeeting(Guid Meeting, int Moves);

/// <summary>«Вернуть»: the same person takes the cancelling back.</summary>
/// <param name="Moves">Which of the times was cancelled: an old screen does not bring back a new time.</param>
internal sealed record RestoreMeeting(Guid Meeting, int Moves = 0);

internal sealed class CancelMeetingHandler(
    MeetingDesk desk, MeetingClock clock, Telling telling, CalendarNews calendars, IOptions<MeetingsOptions> options)
    : IHandle<CancelMeeting>, IHandle<RestoreMeeting>
{
    public static readonly TimeSpan UndoWindow = TimeSpan.FromMinutes(10);

    public Task<Replies> HandleAsync(CancelMeeting command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Meeting, command.Moves, on, now =>
        {
            var key = now.WaitsFor(on.Acting()) ? MeetingTexts.Declines : MeetingTexts.Cancels;
            return desk.ChangeAsync(now, now.Meeting.CancelledBy(on.Acting(), on.Now), on, next => CancelledAsync(next, key, on, ct), ct);
        }, ct);

    public Task<Replies> HandleAsync(RestoreMeeting command, Occasion on, CancellationToken ct) => desk.OpenAsync(
        command.Meeting, command.Moves, on, now => desk.ChangeAsync(now, now.Meeting.TakenBackBy(on.Acting(), on.Now, UndoWindow), on,
            next => RestoredAsync(next, now.Meeting.CancelledAt, on, ct), ct), ct);

    private async Task<Replies> CancelledAsync(Arranged now, string key, Occasion on, CancellationToken ct)
    {
        await clock.PlanAsync(now, ct);
        var told = await telling.OtherAsync(now, (meeting, reader) => Says(key, meeting, reader), on, ct);
        return Replies.Screen(on.Chat, MeetingWords.For(MeetingTexts.Cancelled, now, on.Acting(), ("knows", told.Knows)),
            [
                [new(new Phrase(MeetingTexts.TakeBack, ("until", on.Now + UndoWindow)), new RestoreMeeting(now.Id, now.Meeting.Moves))],
                .. Reason(now),
                [new(MeetingTexts.ArrangeOther, new OfferTimes(now.Couple.Pair.ToString(), now.Meeting.Agenda))],
                Speaking.BackAnd(new ShowMeetings()),
            ]).With(told.News).With(await calendars.OfAsync(now, on, ct));
    }

    private async Task<Replies> RestoredAsync(Arranged now, DateTimeOffset? cancelledAt, Occasion on, CancellationToken ct)
    {
        await clock.PlanAsync(now, ct);
        if (cancelledAt is { } since) await clock.CatchUpAsync(now, since, ct);
        var files = await calendars.BackAsync(now, on, ct);
        var told = await telling.OtherAsync(now, (meeting, reader) => new Body.Says(
            MeetingWords.For(MeetingTexts.Restored, meeting, reader), MeetingCard.RowsFor(meeting, reader)), on, ct);
        var text = MeetingWords.For(MeetingTexts.Restored, now, on.Acting());
        return Replies.Screen(on.Chat, text, MeetingCard.WaitingRows(now)).With(told.News).With(files);
    }

    private IEnumerable<IReadOnlyList<Button>> Reason(Arranged now) => now.Meeting.IsCancelledLate(options.Value.LateCancel)
        ? [[new(MeetingTexts.SayWhy, new BeginReason(now.Id))]]
        : [];

    private static Body.Says Says(string key, Arranged now, PersonId reader) => new(MeetingWords.For(key, now, reader),
        [[new(MeetingTexts.ArrangeOther, new OfferTimes(now.Couple.Pair.ToString(), now.Meeting.Agenda), Emphasis.Primary)], [Speaking.MenuButton]]);
}
