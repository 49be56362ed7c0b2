using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.Reminders;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>What a reminder says at the moment it rings, and what can be done from it.</summary>
internal static class ReminderScreen
{
    /// <summary>Nearer than this the time left is named beside the clock.</summary>
    private static readonly TimeSpan Near = TimeSpan.FromHours(3);

    public static Body.Says One(Promise promise)
    {
        var (now, reader) = (promise.Now, promise.Due.Recipient);
        if (now is Arranged { Meeting.IsBeingMoved: true } moved) return MovingScreen.Reminds(moved, reader, text => Said(text, promise.LateAfter));
        var left = now.Meeting.Time.Start - now.ReadAt;
        var text = left > Near ? Day(now, reader) : Soon(now, reader);
        return new(Said(text, promise.LateAfter), [.. Rows(now, reader)]);
    }

    /// <summary>What is going to be reminded of.</summary>
    public static Phrase Coming(Appointment now, PersonId reader) =>
        Say((now.Meeting.IsBeingMoved ? MeetingTexts.ComesMove : MeetingTexts.Comes, MeetingTexts.GroupComes), now, reader);

    /// <param name="others">What falls together with the meetings.</param>
    public static Body.Says Many(IReadOnlyList<Promise> promises, IReadOnlyList<RungLine> others)
    {
        var lines = promises.Select(one => (one.Now.Meeting.Time.Start, Line: Line(one.Now, one.Due.Recipient)))
            .Concat(others.Select(one => (one.Start, one.Line))).OrderBy(one => one.Start).Select(one => one.Line);
        var text = new Phrase(
            others is [] ? MeetingTexts.RemindMany : MeetingTexts.RemindMixed,
            ("count", (long)promises.Count + others.Count), ("lines", Speaking.Joined(SharedTexts.Line, lines)));
        return new(Said(text, promises.Select(one => one.LateAfter).Concat(others.Select(one => one.LateAfter)).Min()),
        [
            [new(MeetingTexts.OpenAll, ListOf(promises), Emphasis.Primary)],
            .. others.Select(one => (Button[])[one.Open]),
            [Speaking.MenuButton],
        ]);
    }

    private static IEnumerable<IReadOnlyList<Button>> Rows(Appointment now, PersonId reader) => now switch
    {
        Arranged pair => PairRows(pair, reader),
        Gathering several => GroupReminder.Rows(several, reader),
        _ => [],
    };

    private static IEnumerable<IReadOnlyList<Button>> PairRows(Arranged now, PersonId reader)
    {
        yield return [new(MeetingTexts.WillCome, new WillCome(now.Id, now.Meeting.Moves), Emphasis.Primary)];
        foreach (var row in JoinRow.Of(now)) yield return row;
        yield return MeetingCard.MoveOrCancel(now);
        if (SnoozeReminder.IsOffered(now, reader)) yield return [new(MeetingTexts.RemindAgain, new SnoozeReminder(now.Id))];
    }

    private static Phrase Day(Appointment now, PersonId reader) =>
        Say((MeetingTexts.RemindDay, MeetingTexts.GroupRemind), now, reader);

    private static Phrase Soon(Appointment now, PersonId reader) =>
        Say((MeetingTexts.RemindNear, MeetingTexts.GroupRemindNear), now, reader);

    private static Phrase Line(Appointment now, PersonId reader) =>
        Say((now.Meeting.IsBeingMoved ? MeetingTexts.RemindLineMove : MeetingTexts.RemindLine, MeetingTexts.GroupRemindLine), now, reader);

    private static Phrase Say((string Pair, string Several) keys, Appointment now, PersonId reader) =>
        now is Gathering several ? Group(keys.Several, several, reader) : MeetingWords.For(keys.Pair, (Arranged)now, reader);

    private static Phrase Group(string key, Gathering now, PersonId reader) =>
        GroupWords.For(key, now, ("mine", now.Organizer.Person == reader ? "yes" : "no"));

    /// <summary>Whoever only gathers has no list of own meetings.</summary>
    private static object ListOf(IReadOnlyList<Promise> promises) =>
        promises.All(one => one.Now is Gathering several && several.Organizer.Person == one.Due.Recipient)
            ? new ShowGatherings() : new ShowMeetings();

    /// <summary>Whether it is late shows only as it leaves.</summary>
    private static Phrase Said(Phrase text, DateTimeOffset lateAfter) =>
        new(MeetingTexts.RemindSaid, ("text", text), ("late", lateAfter), ("apology", new Phrase(MeetingTexts.RemindLate)));
}
