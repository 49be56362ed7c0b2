using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>The reminders of one's own meetings that are still to ring.</summary>
internal sealed class ComingReminders(MeetingStore meetings, CoupleStore couples, ReminderStore reminders) : IComing
{
    public async Task<IReadOnlyList<ComingLine>> UntilAsync(DateTimeOffset until, Occasion on, CancellationToken ct)
    {
        var (me, moment, mine) = (on.Acting(), on.Now, await couples.MineAsync(ct));
        var ahead = (await meetings.ComingAsync(on.Now, ct)).ToDictionary(row => row.Id, row => row.ToMeeting());
        return
        [
            .. from row in await reminders.MineAsync(until, ct)
               where row.MeetingId is { } id && ahead.ContainsKey(id)
               let meeting = ahead[row.MeetingId!]
               let now = new Arranged(meeting, mine.First(couple => couple.Pair == meeting.Pair), moment)
               where now.Reads(row) is not null
               let name = now.OtherThan(me).Name
               select new ComingLine(row.SetsOutAt, new Phrase(MeetingTexts.Comes, ("at", meeting.Time.Start), ("name", name)), row.School)
               {
                   Timer = typeof(Remind),
               },
        ];
    }
}
