using Mentorship.Domain.Meetings;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>«Подходит».</summary>
/// <param name="Moves">Which of the times was read: an old copy does not agree to a new time.</param>
internal sealed record ConfirmMeeting(Guid Meeting, int Moves);

internal sealed class ConfirmMeetingHandler(MeetingDesk desk, MeetingClock clock, Telling telling, CalendarNews calendars) : IHandle<ConfirmMeeting>
{
    public Task<Replies> HandleAsync(ConfirmMeeting command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Meeting, command.Moves, on, now =>
            desk.ChangeAsync(now, now.Meeting.ConfirmedBy(on.Acting(), on.Now), on, next => ConfirmedAsync(next, on, ct), ct), ct);

    private async Task<Replies> ConfirmedAsync(Arranged now, Occasion on, CancellationToken ct)
    {
        await clock.PlanAsync(now, ct);
        var told = await telling.OtherAsync(now, MeetingCard.SaysFor, on, ct);
        return MeetingCard.Show(now, on).With(told.News.Select(news => news with { Silent = true }))
            .With(await calendars.OfAsync(now, on, ct)).With(await calendars.FirstAsync(now, on, ct));
    }
}
