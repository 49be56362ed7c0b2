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
    HeldQuestions held, MeetingStore meetings, MeetingDesk desk, GroupStore groups, MarkStore marks, IOptions<MeetingsOptions> options)
    : IHandle<AskTogether>
{
    public async Task<Replies> HandleAsync(AskTogether command, Occasion on, CancellationToken ct)
    {
        var person = new PersonId(command.Person);
        var open = await OpenAsync(person, on, ct);
        if (open is [var first, ..] && first.SideOf(person)!.Quiet.HeldUntil(on.Now) is { } later)
        {
            await held.HoldAsync(first, person, later, ct);
            return [];
        }

        await held.ForgetAsync(person, ct);
        return open switch
        {
            [] => [],
            [Arranged only] => [.. AskAttendanceHandler.Ask(only.Couple.Of(person), only, on)],
            [Gathering only] => [.. WhoCameHandler.Ask(only, person, on)],
            _ => [.. Ask(person, [.. open.OrderBy(now => now.Meeting.Time.Start)], on)],
        };
    }

    private async Task<IReadOnlyList<Appointment>> OpenAsync(PersonId person, Occasion on, CancellationToken ct)
    {
        var open = new List<Appointment>();
        foreach (var id in await held.OfAsync(person, ct))
            if (await FindAsync(id, ct) is { } now && await IsOpenAsync(now, person, on, ct)) open.Add(now);
        foreach (var id in await held.OfSeveralAsync(person, ct))
            if (await groups.FindAsync(id, ct) is { } row && await groups.ReadAsync(row, on.Now, ct) is var now && IsOpen(now, person))
                open.Add(now);
        return open;
    }

    private async Task<Arranged?> FindAsync(Guid id, CancellationToken ct) =>
        await meetings.FindAsync(id, ct) is { } row ? await desk.ReadAsync(row, ct) : null;

    private async Task<bool> IsOpenAsync(Arranged now, PersonId person, Occasion on, CancellationToken ct) =>
        now.Meeting.State is MeetingState.Confirmed
        && (await marks.SheetAsync(now, ct)).Verdict(options.Value.Attendance, on.Now) is AttendanceVerdict.Awaited awaited
        && awaited.Silent.Contains(person);

    private static bool IsOpen(Gathering now, PersonId person) =>
        now.IsOver && (now.Organizer.Person == person || now.Find(person) is { SaysWasThere: null });

    /// <summary>Its buttons stay when one of them is pressed, for the other meetings.</summary>
    private static IEnumerable<Outgoing> Ask(PersonId person, IReadOnlyList<Appointment> evening, Occasion on) =>
        Telling.Bring(evening[0].SideOf(person)!, $"attendance:{person}:{on.Actor.OrganizationId}", Says(person, evening), on).News
            .Select(news => news with { Silent = true, Priority = Priority.Reminder, Slot = news.About });

    private static Body.Says Says(PersonId reader, IReadOnlyList<Appointment> evening) => new(
        new Phrase(MeetingTexts.WereHeld, ("lines", Speaking.Joined(SharedTexts.Line, evening.Select(now => Line(now, reader))))),
        [.. evening.Take(Pages.Size).Select(now => (Button[])[Row(now, reader)]), [Speaking.MenuButton]]);

    private static Phrase Line(Appointment now, PersonId reader) => now is Arranged pair
        ? MeetingWords.For(MeetingTexts.WereHeldLine, pair, reader)
        : new Phrase(MeetingTexts.WereHeldGroup, ("at", now.Meeting.Time.Start));

    private static Button Row(Appointment now, PersonId reader) => now switch
    {
        Arranged pair => new(MeetingWords.For(MeetingTexts.WereHeldRow, pair, reader), new OpenMeeting(now.Id)),
        Gathering several => new(new Phrase(MeetingTexts.GroupRow, ("at", now.Meeting.Time.Start)),
            several.Organizer.Person == reader ? new OpenGathering(now.Id) : new OpenInvitation(now.Id)),
        _ => throw new InvalidOperationException($"Nothing is asked about {now.GetType().Name}."),
    };
}
