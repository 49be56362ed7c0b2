using Mentorship.Conversations;
using Mentorship.Domain.Reminders;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>What was announced takes place soon: what and when, as it stands when this leaves.</summary>
internal static class ReminderCard
{
    private const int Line = 120;

    public static Outgoing To(EventReminderRow one, Post post, Firing.Send how, DateTimeOffset lateAfter) =>
        new(one.Chat!, new Body.Says(Text(post, lateAfter), [.. Rows(post)]))
        {
            Priority = Priority.Reminder, About = AboutOf(post, one.PersonId), Slot = post.EventClock,
            Hush = QuietTime.Of(how.Hush), ValidUntil = post.Facts.EventAt,
        };

    /// <summary>Several that fall together.</summary>
    public static Outgoing Many(EventReminderRow one, string message, IReadOnlyList<RungLine> lines, Firing.Send how)
    {
        var inOrder = lines.OrderBy(line => line.Start).ToList();
        var text = new Phrase(BroadcastTexts.RemindMany, ("count", (long)lines.Count),
            ("lines", Speaking.Joined(SharedTexts.Line, inOrder.Select(line => line.Line))),
            ("late", lines.Min(line => line.LateAfter)), ("apology", new Phrase(BroadcastTexts.RemindLate)));
        return new(one.Chat!, new Body.Says(text, [.. inOrder.Select(line => (Button[])[line.Open]), [Speaking.MenuButton]]))
        {
            Priority = Priority.Reminder, About = message, Hush = QuietTime.Of(how.Hush), ValidUntil = lines.Max(line => line.Start),
        };
    }

    /// <summary>One that has left says what became of its event; where there is none, nothing is said.</summary>
    public static Outgoing Ended(string chat, Post post, Phrase why) =>
        new(chat, new Body.Says(why, [[Speaking.MenuButton]])) { Slot = post.EventClock, Placement = Placement.EditOnly };

    /// <summary>What the message is about in the outbox.</summary>
    public static string AboutOf(Post post, string person) => $"{post.About}:{person}:event";

    /// <summary>What it is about, in a line.</summary>
    public static string Words(Post post) => DigestCard.FirstLine(post, Line);

    /// <summary>Whether it is late shows only as it leaves.</summary>
    private static Phrase Text(Post post, DateTimeOffset lateAfter) => new(BroadcastTexts.Remind, ("at", post.Facts.EventAt!.Value),
        ("words", Words(post)), ("late", lateAfter), ("apology", new Phrase(BroadcastTexts.RemindLate)));

    private static IEnumerable<IReadOnlyList<Button>> Rows(Post post)
    {
        yield return [new(BroadcastTexts.Open, new OpenItem(post.Id), Emphasis.Primary)];
        if (post.HasRsvp)
            yield return
            [
                new(BroadcastTexts.Comes, new AnswerPost(post.Id, Comes: true, HadDate: true)),
                new(BroadcastTexts.StaysAway, new AnswerPost(post.Id, Comes: false, HadDate: true)),
            ];
        foreach (var row in PostCard.Link(post)) yield return row;
        yield return [Speaking.MenuButton];
    }
}
