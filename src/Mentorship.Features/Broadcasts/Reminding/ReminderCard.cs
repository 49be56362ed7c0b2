using Mentorship.Conversations;
using Mentorship.Domain.Reminders;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>What was announced takes place soon: what and when, as it stands when this leaves.</summary>
internal static class ReminderCard
{
    private const int Line = 120;

    private const string Event = ":event";

    public static Outgoing To(EventReminderRow one, Post post, Firing.Send how, DateTimeOffset lateAfter) =>
        new(one.Chat!, new Body.Says(Text(post, lateAfter), [.. Rows(post)]))
        {
            Priority = Priority.Reminder, About = AboutOf(post, one.PersonId), Slot = post.EventClock,
            Hush = QuietTime.Of(how.Hush), ValidUntil = post.Facts.EventAt,
        };

    /// <summary>What the message is about in the outbox.</summary>
    public static string AboutOf(Post post, string person) => $"{post.About}:{person}{Event}";

    /// <summary>The announcement and the reader; null for a message about anything else.</summary>
    public static (Guid Post, string Person)? Read(string about) =>
        about.EndsWith(Event, StringComparison.Ordinal) && about.Split(':') is [_, var post, var person, _] && Guid.TryParse(post, out var id)
            ? (id, person) : null;

    /// <summary>Whether it is late shows only as it leaves.</summary>
    private static Phrase Text(Post post, DateTimeOffset lateAfter) => new(BroadcastTexts.Remind, ("at", post.Facts.EventAt!.Value),
        ("words", DigestCard.FirstLine(post, Line)), ("late", lateAfter), ("apology", new Phrase(BroadcastTexts.RemindLate)));

    private static IEnumerable<IReadOnlyList<Button>> Rows(Post post)
    {
        yield return [new(BroadcastTexts.Open, new OpenItem(post.Id), Emphasis.Primary)];
        if (post.HasRsvp)
            yield return
            [
                new(BroadcastTexts.Comes, new AnswerPost(post.Id, Comes: true)),
                new(BroadcastTexts.StaysAway, new AnswerPost(post.Id, Comes: false)),
            ];
        foreach (var row in PostCard.Link(post)) yield return row;
        yield return [Speaking.MenuButton];
    }
}
