using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.Meetings;
using Mentorship.Domain.Meetings.Attendance;
using Mentorship.Pipeline;
using Microsoft.Extensions.Options;

namespace Mentorship.Features.Meetings;

/// <summary>The quiet hours of somebody are over in which it came up whether meetings were held.</summary>
internal sealed record AskTogether(Guid Person);

/// <summary>One message for a whole evening: what has been answered meanwhile, or moved, is not asked.</summary>
internal sealed class AskTogetherHandler(
    HeldQuestions held, MeetingStore meetings, MeetingDesk desk, MarkStore marks, IOptions<MeetingsOptions> options) : IHandle<AskTogether>
{
    public async Task<Replies> HandleAsync(AskTogether command, Occasion on, CancellationToken ct)
    {
        var person = new PersonId(command.Person);
        var open = new List<Arranged>();
        foreach (var id in await held.OfAsync(person, ct))
            if (await FindAsync(id, ct) is { } now && await IsOpenAsync(now, person, on, ct)) open.Add(now);
        if (open is [var first, ..] && first.Couple.Of(person).Quiet.HeldUntil(on.Now) is { } later)
        {
            await held.HoldAsync(first, person, later, ct);
            return [];
        }

        await held.ForgetAsync(person, ct);
        return open switch
        {
            [] => [],
            [var only] => [.. AskAttendanceHandler.Ask(only.Couple.Of(person), only, on)],
            _ => [.. Ask(person, [.. open.OrderBy(now => now.Meeting.Time.Start)], on)],
        };
    }

    private async Task<Arranged?> FindAsync(Guid id, CancellationToken ct) =>
        await meetings.FindAsync(id, ct) is { } row ? await desk.ReadAsync(row, ct) : null;

    private async Task<bool> IsOpenAsync(Arranged now, PersonId person, Occasion on, CancellationToken ct) =>
        now.Meeting.State is MeetingState.Confirmed
        && (await marks.SheetAsync(now, ct)).Verdict(options.Value.Attendance, on.Now) is AttendanceVerdict.Awaited awaited
        && awaited.Silent.Contains(person);

    /// <summary>Its buttons stay when one of them is pressed, for the other meetings.</summary>
    private static IEnumerable<Outgoing> Ask(PersonId person, IReadOnlyList<Arranged> evening, Occasion on) =>
        Telling.Bring(evening[0].Couple.Of(person), $"attendance:{person}:{evening[0].Couple.School}", Says(person, evening), on).News
            .Select(news => news with { Silent = true, Priority = Priority.Reminder, Slot = news.About });

    private static Body.Says Says(PersonId reader, IReadOnlyList<Arranged> evening)
    {
        var lines = evening.Select(now => MeetingWords.For(MeetingTexts.WereHeldLine, now, reader));
        return new(new Phrase(MeetingTexts.WereHeld, ("lines", Speaking.Joined(SharedTexts.Line, lines))),
        [
            .. evening.Take(Pages.Size).Select(now =>
                (Button[])[new(MeetingWords.For(MeetingTexts.WereHeldRow, now, reader), new OpenMeeting(now.Id))]),
            [Speaking.MenuButton],
        ]);
    }
}
