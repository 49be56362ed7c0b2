using Mentorship.Conversations;
using Mentorship.Domain.Meetings;

namespace Mentorship.Features.Meetings;

/// <summary>What sentences about a meeting of several may name. Guests read figures; the organizer reads who.</summary>
internal static class GroupWords
{
    public static Phrase For(string key, Gathering now, params ReadOnlySpan<(string Name, Arg Value)> more)
    {
        var (meeting, place, topic) = (now.Meeting, now.Meeting.Place?.Text, now.Meeting.Agenda);
        return new Phrase(key,
        [
            ("name", now.Organizer.Name), ("at", meeting.Time.Start), ("end", meeting.Time.End), ("all", (long)now.Guests.Count),
            ("placed", place is null ? "no" : "yes"), ("place", place ?? ""), ("topical", topic is null ? "no" : "yes"), ("topic", topic ?? ""),
            ("coming", (long)now.Saying(Rsvp.Comes).Count), .. more,
        ]);
    }

    /// <summary>What came of it is read by whoever was there.</summary>
    public static Phrase Past(string key, Gathering now, bool isRead, params ReadOnlySpan<(string Name, Arg Value)> more)
    {
        var (outcome, next) = isRead ? (now.Meeting.Outcome, now.Meeting.NextStep) : (null, null);
        return For(key, now,
        [
            ("told", outcome is null ? "no" : "yes"), ("outcome", outcome ?? ""), ("stepped", next is null ? "no" : "yes"), ("next", next ?? ""), .. more,
        ]);
    }

    public static Phrase Card(Gathering now) => For(MeetingTexts.GroupCard, now,
        ("comes", Who(now.Saying(Rsvp.Comes))), ("declines", Who(now.Saying(Rsvp.DoesNotCome))),
        ("asks", Who(now.Saying(Rsvp.AnotherTime))), ("silent", Who(now.Saying(Rsvp.Unknown))),
        ("closed", now.Expected.All(guest => guest.Side.IsReachable) ? "no" : "yes"),
        ("unreached", Who([.. now.Expected.Where(guest => !guest.Side.IsReachable)])));

    /// <summary>Who has declined is not told; whose chat is closed cannot be.</summary>
    public static Phrase Cancelled(Gathering now)
    {
        var unreached = now.Expected.Where(guest => !guest.Side.IsReachable).ToList();
        return For(MeetingTexts.GroupCancelled, now,
            ("knows", unreached is not [] ? "some" : now.Expected.Any() ? "all" : "nobody"), ("unreached", Names(unreached)));
    }

    public static Phrase ForGuest(string key, Gathering now, Guest guest) => For(key, now, ("word", guest.Word.ToString()));

    private static Phrase Who(IReadOnlyList<Guest> guests) => guests.Count is 0 ? MeetingTexts.Nobody : new Phrase(
        MeetingTexts.GroupNames, ("count", (long)guests.Count),
        ("names", Names(guests)));

    private static Phrase Names(IEnumerable<Guest> guests) =>
        Speaking.Joined(SharedTexts.Comma, guests.Select(guest => Speaking.Verbatim(guest.Side.Name)));
}
