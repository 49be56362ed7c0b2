namespace Mentorship.Domain.Meetings.Attendance;

/// <summary>The words of the sides about one meeting, the last one of each person.</summary>
public sealed record AttendanceSheet(Meeting Meeting, params IReadOnlyList<AttendanceMark> Marks)
{
    /// <summary>A word may be changed until both agree; where silence settled it, the silent one may still speak.</summary>
    public Decision<AttendanceSheet> MarkedBy(PersonId person, bool wasHeld, DateTimeOffset now) =>
        !Meeting.Sides.Hold(person) ? No(MeetingRefusals.NotYours)
        : Meeting.State is not MeetingState.Confirmed && !(Meeting.IsBySilence && WordOf(person) is null) ? No(MeetingRefusals.Closed)
        : now < Meeting.Time.Start ? No(MeetingRefusals.TooEarly)
        : WordOf(person) == wasHeld ? No(MeetingRefusals.AlreadySaid)
        : this with { Marks = [.. Marks.Where(mark => mark.By != person), new AttendanceMark(person, wasHeld, now)] };

    public AttendanceVerdict Verdict(AttendancePlan plan, DateTimeOffset now) => (WordOf(Meeting.Sides.Mentor), WordOfMentees()) switch
    {
        ({ } one, { } other) => one == other ? new AttendanceVerdict.Agreed(one) : new AttendanceVerdict.Mismatch(),
        var (one, other) when now >= Meeting.Time.End + plan.GiveUpAfter => new AttendanceVerdict.Unknown(one ?? other),
        _ => Waiting(plan, now),
    };

    public bool? WordOf(PersonId person) => Marks.FirstOrDefault(mark => mark.By == person)?.WasHeld;

    private AttendanceVerdict Waiting(AttendancePlan plan, DateTimeOffset now)
    {
        var (askAt, remindAt) = (Meeting.Time.End + plan.AskAfter, Meeting.Time.End + plan.RemindAfter);
        if (now < askAt) return new AttendanceVerdict.NotAsked(askAt);
        var isReminderDue = now >= remindAt;
        return new AttendanceVerdict.Awaited(Silent(), isReminderDue ? Meeting.Time.End + plan.GiveUpAfter : remindAt)
        {
            IsReminderDue = isReminderDue,
        };
    }

    /// <summary>Who said beforehand that they would not come is not asked.</summary>
    private List<PersonId> Silent() => [.. Meeting.Sides.All.Where(person =>
        WordOf(person) is null && Meeting.Rsvps.GetValueOrDefault(person) is not Rsvp.DoesNotCome)];

    /// <summary>A group was met as soon as one mentee says so, and was not when all of them say no.</summary>
    private bool? WordOfMentees()
    {
        var words = Meeting.Sides.Mentees.Select(WordOf).ToList();
        return words.Contains(true) ? true : words.Contains(null) ? null : false;
    }

    private static Decision<AttendanceSheet> No(string reason) => new Decision<AttendanceSheet>.Refused(reason);
}
