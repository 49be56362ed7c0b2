using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.Calendar;
using Mentorship.Pipeline;

namespace Mentorship.Features.Hours;

/// <param name="Days">Null for a pause without an end.</param>
internal sealed record Pause(int? Days);

/// <summary>A pause in somebody's words.</summary>
internal sealed record KeepPause(string Typed);

/// <summary>«Вернуться сейчас», and what was planned is taken back.</summary>
internal sealed record DropPause(Guid Absence);

internal sealed class PausesHandler(Unit unit, PersonCalendars calendars)
    : IHandle<ShowPauses>, IHandle<Pause>, IHandle<KeepPause>, IHandle<DropPause>
{
    private const int Most = 5;
    private const int Farthest = 400;

    private const string Add = "insert into absences (id, person_id, from_at, until_at) values (@Id, @ActorId, @From, @Until)";
    private const string Drop = "delete from absences where id = @Id and person_id = @ActorId";
    private const string DropOver = "delete from absences where person_id = @ActorId and until_at <= @Now";

    /// <summary>One pause at a time: what runs now gives way to what was said last.</summary>
    private const string DropRunning = "delete from absences where person_id = @ActorId and from_at <= @Now";

    public async Task<Replies> HandleAsync(ShowPauses command, Occasion on, CancellationToken ct) =>
        Screen(await MineAsync(on, ct), on);

    public async Task<Replies> HandleAsync(Pause command, Occasion on, CancellationToken ct)
    {
        var zone = (await calendars.SchoolAsync(ct)).School.Zone;
        DateOnly? back = command.Days is { } days ? zone.DateOf(on.Now).AddDays(Math.Clamp(days, 1, Farthest)) : null;
        return await KeepAsync(on.Now, back is { } day ? zone.StartOf(day) : null, on, ct);
    }

    public async Task<Replies> HandleAsync(KeepPause command, Occasion on, CancellationToken ct)
    {
        var zone = (await calendars.SchoolAsync(ct)).School.Zone;
        var today = zone.DateOf(on.Now);
        if (TypedDays.Pause(command.Typed, today) is not { } pause || pause.Back <= today || pause.Back > today.AddDays(Farthest))
            return Replies.Screen(on.Chat, HoursTexts.PauseTooFar,
                [new(HoursTexts.PauseWrite, new BeginPausing())], Speaking.BackAnd(new ShowPauses()));
        var from = pause.From is { } first && first > today ? zone.StartOf(first) : on.Now;
        return await KeepAsync(from, zone.StartOf(pause.Back), on, ct);
    }

    public async Task<Replies> HandleAsync(DropPause command, Occasion on, CancellationToken ct)
    {
        await unit.ExecuteAsync(Drop, new { Id = command.Absence }, ct);
        return Screen(await MineAsync(on, ct), on);
    }

    private async Task<Replies> KeepAsync(DateTimeOffset from, DateTimeOffset? until, Occasion on, CancellationToken ct)
    {
        await unit.ExecuteAsync(from <= on.Now ? DropRunning : DropOver, new { on.Now }, ct);
        if ((await MineAsync(on, ct)).Count >= Most)
            return Replies.Screen(on.Chat, HoursTexts.TooManyPauses, Speaking.BackAnd(new ShowPauses()));
        await unit.ExecuteAsync(Add, new { Id = Guid.CreateVersion7(on.Now), From = from, Until = until }, ct);
        return Screen(await MineAsync(on, ct), on);
    }

    private Task<IReadOnlyList<AbsenceRow>> MineAsync(Occasion on, CancellationToken ct) =>
        calendars.AbsencesAsync(on.Acting(), on.Now, ct);

    private static Replies Screen(IReadOnlyList<AbsenceRow> pauses, Occasion on)
    {
        var now = pauses.FirstOrDefault(row => row.Span.Contains(on.Now));
        var ahead = pauses.Where(row => row != now).ToList();
        var lines = new[] { State(now) }.Concat(ahead.Select(Ahead));
        return Replies.Screen(on.Chat, new Phrase(HoursTexts.Pauses, ("lines", Speaking.Joined(SharedTexts.Line, lines))),
        [
            .. now is null
                ? (Button[][])[[new(HoursTexts.PauseWeek, new Pause(7)), new(HoursTexts.PauseForever, new Pause(null))]]
                : [[new(HoursTexts.ComeBack, new DropPause(Guid.Parse(now.Id)), Emphasis.Primary)]],
            .. ahead.Select(row => (Button[])
                [new(new Phrase(HoursTexts.DropPause, ("from", row.Span.From)), new DropPause(Guid.Parse(row.Id)))]),
            [new(HoursTexts.PauseWrite, new BeginPausing()), .. Meetings(on)],
            Speaking.BackAnd(new ShowHours()),
        ]);
    }

    private static IEnumerable<Button> Meetings(Occasion on) =>
        on.Actor.May(Right.Meet) ? [new(HoursTexts.Meetings, new ShowMeetings())] : [];

    private static Phrase State(AbsenceRow? now) => now switch
    {
        null => HoursTexts.PauseNone,
        { UntilAt: null } => HoursTexts.PauseOpen,
        _ => new Phrase(HoursTexts.PauseUntil, ("until", now.Span.Until)),
    };

    private static Phrase Ahead(AbsenceRow row) => row.UntilAt is null
        ? new Phrase(HoursTexts.PauseAheadOpen, ("from", row.Span.From))
        : new Phrase(HoursTexts.PauseAhead, ("from", row.Span.From), ("until", row.Span.Until));
}
