using Mentorship.Conversations;
using Mentorship.Domain.Broadcasts;
using Mentorship.Domain.Reminders;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>Reminders of events that come in one message with those of meetings.</summary>
internal sealed class EventsAlong(EventReminderStore reminders, PostStore posts, PostDesk desk, EventClock clock) : IRingsAlong
{
    public async Task<IReadOnlyList<RungLine>> TakeAsync(RingingMessage message, Occasion on, CancellationToken ct)
    {
        var taken = await reminders.TakeAsync(message, on.Now, ct);
        if (taken is []) return [];
        var (locale, lines) = (await reminders.LanguageOfAsync(message.Whom, ct), new List<RungLine>());
        foreach (var row in taken)
            if (await posts.FindForServiceAsync(row.Id, ct) is { Facts.EventAt: { } start } post && post.Facts.State.HasLeft())
            {
                await posts.HoldAsync(post, ct);
                lines.Add(Line(post.In(locale), start, Moments.Of(row.RemindAt)));
            }

        return lines;
    }

    public async Task GiveBackAsync(string message, CancellationToken ct)
    {
        foreach (var id in await reminders.RenewAsync(message, ct))
            if (await posts.FindForServiceAsync(id, ct) is { } post)
            {
                using var stead = desk.ActFor(post);
                await clock.LookAsync(post, ct);
            }
    }

    public Task<IReadOnlyList<BusyMinuteRow>> DueAsync(DateTimeOffset until, Occasion on, CancellationToken ct) =>
        reminders.MinutesAsync(until, on, ct);

    public static RungLine Line(Post post, DateTimeOffset start, DateTimeOffset due) => new(
        new Phrase(BroadcastTexts.RemindLine, ("at", start), ("words", Speaking.Verbatim(ReminderCard.Words(post)))),
        new Button(new Phrase(BroadcastTexts.OpenNumbered, post.Numbered), new OpenItem(post.Id)),
        start, due + LateRule.Usual.Tolerance);
}
