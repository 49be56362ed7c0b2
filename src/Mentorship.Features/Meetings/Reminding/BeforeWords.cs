using Mentorship.Conversations;
using Mentorship.Domain;

namespace Mentorship.Features.Meetings;

/// <summary>«За сутки и за час»: how long before a meeting, in words.</summary>
internal static class BeforeWords
{
    /// <summary>What the reader is going to be reminded by; nothing where no reminder is to come.</summary>
    public static IEnumerable<Phrase> Promise(Arranged now, PersonId reader)
    {
        if (!now.Meeting.NeedsReminders) return [];
        var ahead = now.RemindersOf(now.Couple.Of(reader)).Select(due => due.Reminder.Key.Offset).OrderDescending().ToList();
        return ahead.Count is 0 ? [] : [new(MeetingTexts.WillRemindBefore, ("list", Listed(ahead)))];
    }

    private static Phrase Listed(IReadOnlyList<TimeSpan> offsets)
    {
        var words = offsets.Select(Of).ToList();
        return words.Count is 1
            ? words[0]
            : new(MeetingTexts.And, ("first", Speaking.Joined(SharedTexts.Comma, words.SkipLast(1))), ("second", words[^1]));
    }

    private static Phrase Of(TimeSpan before) => before.TotalMinutes switch
    {
        1440 => MeetingTexts.BeforeADay,
        60 => MeetingTexts.BeforeAnHour,
        _ => new Phrase(MeetingTexts.Before, ("span", Spans.Of(before))),
    };
}
