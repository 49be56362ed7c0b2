using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.Calendar;
using Mentorship.Domain.Meetings;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>Another time for a meeting; the other side has to agree to it.</summary>
/// <param name="Moves">Which of the times was read: an old screen does not act on a new time.</param>
internal sealed record MoveMeeting(Guid Meeting, DateTimeOffset Start, int Moves);

internal sealed class MoveMeetingHandler(MeetingDesk desk, Moving moving) : IHandle<MoveMeeting>
{
    public Task<Replies> HandleAsync(MoveMeeting command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Meeting, command.Moves, on, now => moving.MoveAsync(now, command.Start, on, ct), ct);
}

/// <summary>Moves a meeting to a time that was chosen or typed.</summary>
internal sealed class Moving(MeetingDesk desk, MeetingClock clock, Telling telling, Clashes clashes, YearEnd year)
{
    public Task<Replies> MoveAsync(Arranged now, DateTimeOffset start, Occasion on, CancellationToken ct)
    {
        var to = MeetingTime.At(start, on.Reader.Zone, now.Meeting.Time.Length);
        var isAgreed = now.Meeting.State is not MeetingState.Proposed;
        return desk.ChangeAsync(now, now.Meeting.MovedBy(on.Acting(), to, on.Now), on, next => MovedAsync(next, isAgreed, on, ct), ct);
    }

    private async Task<Replies> MovedAsync(Arranged now, bool wasAgreed, Occasion on, CancellationToken ct)
    {
        await clock.MoveAsync(now, ct);
        var key = wasAgreed ? MeetingTexts.Moves : MeetingTexts.MovesProposal;
        var clash = await clashes.OfAsync(now, ct);
        var told = await telling.OtherAsync(now, (meeting, reader) => Says(key, meeting, reader, clash), on, ct);
        var text = MeetingWords.For(MeetingTexts.Moved, now, on.Acting(), ("knows", told.Knows));
        var warned = await year.WarnedAsync(Clashes.Warned(text, clash, on.Acting()), now.Meeting.Time.Start, ct);
        return Replies.Screen(on.Chat, warned, MeetingCard.WaitingRows(now)).With(told.News);
    }

    private static Body.Says Says(string key, Arranged now, PersonId reader, IReadOnlyList<Clash> clash) => new(
        Clashes.Warned(MeetingWords.For(key, now, reader), clash, reader), MovingScreen.Answers(now));
}
