using Mentorship.Domain;
using Mentorship.Domain.Meetings;
using Mentorship.Domain.Meetings.Attendance;
using Mentorship.Pipeline;
using Microsoft.Extensions.Options;

namespace Mentorship.Features.Meetings;

/// <summary>A meeting should be over: both are asked, once more whoever stays silent, and then silence confirms.</summary>
internal sealed record AskAttendance(Guid Meeting);

internal sealed class AskAttendanceHandler(
    MeetingDesk desk, MarkStore marks, MeetingClock clock, Settling settling, HeldQuestions held, IOptions<MeetingsOptions> options)
    : IHandle<AskAttendance>
{
    public Task<Replies> HandleAsync(AskAttendance command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Meeting, now => AskAttendanceAsync(now, command, on, ct), ct);

    public static IEnumerable<Outgoing> Ask(Side side, Arranged now, Occasion on) =>
        Telling.To(side, now, (meeting, reader) => new Body.Says(
            MeetingWords.For(MeetingTexts.WasHeld, meeting, reader), AttendanceRows.Of(meeting, reader)), on).News
            .Select(news => news with { Silent = true, Priority = Priority.Reminder });

    private async Task<Replies> AskAttendanceAsync(Arranged now, AskAttendance command, Occasion on, CancellationToken ct)
    {
        if (now.Meeting.State is not MeetingState.Confirmed) return [];
        var sheet = await marks.SheetAsync(now, ct);
        var verdict = sheet.Verdict(options.Value.Attendance, on.Now);
        if (verdict is AttendanceVerdict.Unknown { OneWord: not null } unknown)
            return await settling.GiveUpAsync(now, unknown, now.Sides.First(side => sheet.WordOf(side.Person) is null), on, ct);
        if (verdict is AttendanceVerdict.NotAsked early) await clock.AskAttendanceAtAsync(now, early.AskAt, ct);
        if (verdict is not AttendanceVerdict.Awaited awaited) return [];
        await clock.AskAttendanceAtAsync(now, awaited.NextAt, ct);
        var asked = new Replies();
        foreach (var side in awaited.Silent.Select(now.Couple.Of))
            if (side.Quiet.HeldUntil(on.Now) is { } until) await held.HoldAsync(now, side.Person, until, ct);
            else asked.AddRange(Ask(side, now, on));
        return asked;
    }
}
