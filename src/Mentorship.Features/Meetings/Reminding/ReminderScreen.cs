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

    public static Body.Says One(Promise promise, bool isLate)
    {
        var (now, reader) = (promise.Now, promise.Due.Recipient);
        if (now is Arranged { Meeting.IsBeingMoved: true } moved) return MovingScreen.Reminds(moved, reader, text => Late(text, isLate));
        var left = now.Meeting.Time.Start - now.ReadAt;
        var text = left > Near ? Day(now, reader) : Soon(now, reader, Left(left));
        return new(Late(text, isLate), [.. Rows(now, reader)]);
    }

    /// <summary>What is going to be reminded of.</summary>
    public static Phrase Coming(Appointment now, PersonId reader) =>
        Say((now.Meeting.IsBeingMoved ? MeetingTexts.ComesMove : MeetingTexts.Comes, MeetingTexts.GroupComes), now, reader);

    public static Body.Says Many(IReadOnlyList<Promise> promises, bool isLate)
    {
        var lines = promises.Select(one => Line(one.Now, one.Due.Recipient));
        var text = new Phrase(
            MeetingTexts.RemindMany, ("count", (long)promises.Count), ("lines", Speaking.Joined(SharedTexts.Line, lines)));
        return new(Late(text, isLate), [[new(MeetingTexts.OpenAll, ListOf(promises), Emphasis.Primary)], [Speaking.MenuButton]]);
    }

    private static IEnumerable<IReadOnlyList<Button>> Rows(Appointment now, PersonId reader) => now switch
    {
        Arranged pair => PairRows(pair, reader),
        Gathering several => GroupReminder.Rows(several, reader),
        _ => [],
    };

    private static IEnumerable<IReadOnlyList<Button>> PairRows(Arranged now, PersonId reader)
    {
        yield return [new(MeetingTexts.WillCome, new WillCome(now.Id), Emphasis.Primary)];
        foreach (var row in JoinRow.Of(now)) yield return row;
        yield return [new(MeetingTexts.Move, new OfferMove(now.Id)), new(MeetingTexts.Cancel, new CancelMeeting(now.Id))];
        if (SnoozeReminder.IsOffered(now, reader)) yield return [new(MeetingTexts.RemindAgain, new SnoozeReminder(now.Id))];
    }

    private static Phrase Day(Appointment now, PersonId reader) =>
        Say((MeetingTexts.RemindDay, MeetingTexts.GroupRemind), now, reader);

    private static Phrase Soon(Appointment now, PersonId reader, Phrase left) =>
        Say((MeetingTexts.RemindNear, MeetingTexts.GroupRemindNear), now, reader, ("left", left));

    private static Phrase Line(Appointment now, PersonId reader) =>
        Say((now.Meeting.IsBeingMoved ? MeetingTexts.RemindLineMove : MeetingTexts.RemindLine, MeetingTexts.GroupRemindLine), now, reader);

    private static Phrase Say((string Pair, string Several) keys, Appointment now, PersonId reader, params ReadOnlySpan<(string, Arg)> more) =>
        now is Gathering several ? Group(keys.Several, several, reader, more) : MeetingWords.For(keys.Pair, (Arranged)now, reader, more);

    private static Phrase Group(string key, Gathering now, PersonId reader, params ReadOnlySpan<(string, Arg)> more) =>
        GroupWords.For(key, now, [("mine", now.Organizer.Person == reader ? "yes" : "no"), .. more]);

    /// <summary>Whoever only gathers has no list of own meetings.</summary>
    private static object ListOf(IReadOnlyList<Promise> promises) =>
        promises.All(one => one.Now is Gathering several && several.Organizer.Person == one.Due.Recipient)
            ? new ShowGatherings() : new ShowMeetings();

    private static Phrase Late(Phrase text, bool isLate) =>
        isLate ? Speaking.Joined(SharedTexts.Line, [text, MeetingTexts.RemindLate]) : text;

    private static Phrase Left(TimeSpan left)
    {
        var minutes = Math.Max(1, (long)Math.Round(left.TotalMinutes));
        var key = minutes < 60 ? MeetingTexts.LeftMinutes : minutes % 60 is 0 ? MeetingTexts.LeftHours : MeetingTexts.LeftBoth;
        return new Phrase(key, ("hours", minutes / 60), ("minutes", minutes % 60));
    }
}
