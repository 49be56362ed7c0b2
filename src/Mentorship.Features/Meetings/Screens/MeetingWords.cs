using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.Meetings;

namespace Mentorship.Features.Meetings;

/// <summary>What every sentence about a meeting may name: the other side, the time, the place and the topic.</summary>
internal static class MeetingWords
{
    private const string Yes = "yes";
    private const string No = "no";

    public static Phrase For(string key, Arranged now, PersonId reader, params ReadOnlySpan<(string Name, Arg Value)> more)
    {
        var (meeting, place, topic) = (now.Meeting, now.Meeting.Place?.Text, now.Meeting.Agenda);
        return new Phrase(key,
        [
            ("name", now.OtherThan(reader).Name), ("at", meeting.Time.Start), ("end", meeting.Time.End),
            ("was", (meeting.MovedFrom ?? meeting.Time).Start), ("moving", meeting.IsBeingMoved ? Yes : No), ("placed", place is null ? No : Yes), ("place", place ?? ""),
            ("topical", topic is null ? No : Yes), ("topic", topic ?? ""), ("comes", Comes(meeting, reader) ? Yes : No),
            ("mine", meeting.Rsvps.GetValueOrDefault(reader) is Rsvp.Comes ? Yes : No), ("important", meeting.IsImportant ? Yes : No),
            ("alone", meeting.IsBySilence ? Yes : No), ("curated", meeting.IsByCurator ? Yes : No), ("told", meeting.Outcome is null ? No : Yes), ("outcome", meeting.Outcome ?? ""),
            ("stepped", meeting.NextStep is null ? No : Yes), ("next", meeting.NextStep ?? ""), .. more,
        ]);
    }

    private static bool Comes(Meeting meeting, PersonId reader) =>
        reader == meeting.Sides.Mentor && meeting.Rsvps.Values.Any(word => word is Rsvp.Comes);
}
