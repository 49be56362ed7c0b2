using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.Meetings;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>The time of a proposal has come and nobody has agreed to it.</summary>
internal sealed record LapseMeeting(Guid Meeting);

internal sealed class LapseMeetingHandler(MeetingDesk desk, MeetingStore meetings, IOutbox outbox, CalendarNews calendars) : IHandle<LapseMeeting>
{
    public Task<Replies> HandleAsync(LapseMeeting command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Meeting, now => LapseMeetingAsync(now, command, on, ct), ct);

    private static Body.Says Says(Arranged now, PersonId reader) => new(MeetingWords.For(MeetingTexts.Lapsed, now, reader),
        [[new(MeetingTexts.ArrangeOther, new OfferTimes(now.Couple.Pair.ToString(), now.Meeting.Agenda), Emphasis.Primary)], [Speaking.MenuButton]]);

    private async Task<Replies> LapseMeetingAsync(Arranged now, LapseMeeting command, Occasion on, CancellationToken ct)
    {
        if (now.Meeting.Lapsed(on.Now) is not Decision<Meeting>.Accepted(var lapsed)) return [];
        await meetings.SaveAsync(lapsed, ct);
        await outbox.CancelAsync(now.About, ct);
        return Replies.None.With(Telling.To(now.Couple.Mentor, now, Says, on).News).With(Telling.To(now.Couple.Mentee, now, Says, on).News)
            .With(await calendars.OfAsync(now with { Meeting = lapsed }, on, ct));
    }
}
