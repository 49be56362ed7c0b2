using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.Meetings;
using Mentorship.Domain.Meetings.Attendance;
using Mentorship.Pipeline;
using Microsoft.Extensions.Options;

namespace Mentorship.Features.Meetings;

/// <summary>«Да» or «Нет»: whether the meeting took place.</summary>
/// <param name="Moves">Which of the times was read: an old screen does not speak of a new time.</param>
internal sealed record MarkAttendance(Guid Meeting, bool WasHeld, int Moves);

/// <summary>«Нет, перенесём»: it did not, and another one is arranged at once.</summary>
/// <inheritdoc cref="MarkAttendance" path="/param"/>
internal sealed record MarkAndMove(Guid Meeting, int Moves);

internal sealed class MarkAttendanceHandler(
    MeetingDesk desk, MarkStore marks, MeetingClock clock, Settling settling, OfferTimesHandler offer, IOptions<MeetingsOptions> options)
    : IHandle<MarkAttendance>, IHandle<MarkAndMove>
{
    public Task<Replies> HandleAsync(MarkAttendance command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Meeting, command.Moves, on, now => MarkAsync(now, command.WasHeld, on, ct), ct);

    public async Task<Replies> HandleAsync(MarkAndMove command, Occasion on, CancellationToken ct)
    {
        var pair = "";
        var marked = await desk.OpenAsync(command.Meeting, command.Moves, on, now =>
        {
            pair = now.Couple.Pair.ToString();
            return MarkAsync(now, wasHeld: false, on, ct);
        }, ct);
        if (pair.Length is 0) return marked;
        return (await offer.HandleAsync(new OfferTimes(pair), on, ct)).With(marked.Where(outgoing => outgoing.Chat != on.Chat));
    }

    private async Task<Replies> MarkAsync(Arranged now, bool wasHeld, Occasion on, CancellationToken ct)
    {
        var sheet = await marks.SheetAsync(now, ct);
        if (sheet.MarkedBy(on.Acting(), wasHeld, on.Now) is not Decision<AttendanceSheet>.Accepted(var marked))
            return sheet.WordOf(on.Acting()) == wasHeld ? MeetingCard.Show(now, on) : Speaking.Stale(MeetingCard.Show(now, on));
        await marks.PutAsync(now, marked.Marks[^1], ct);
        // The meeting is stored with each word: two that are said at once must not both be taken for the first.
        return await desk.ChangeAsync(now, now.Meeting, on, next => MarkedAsync(next, marked, wasHeld, on, ct), ct);
    }

    private async Task<Replies> MarkedAsync(Arranged now, AttendanceSheet marked, bool wasHeld, Occasion on, CancellationToken ct)
    {
        var said = await SaidAsync(now, wasHeld, on, ct);
        return marked.Verdict(options.Value.Attendance, on.Now) switch
        {
            AttendanceVerdict.Agreed agreed => await settling.SettleAsync(said, agreed, on, ct),
            AttendanceVerdict.Mismatch => await settling.MismatchAsync(said, on, ct),
            _ => MeetingCard.Show(said, on),
        };
    }

    /// <summary>The mentor's word opens the journal, and asks for it in a day.</summary>
    private async Task<Arranged> SaidAsync(Arranged now, bool wasHeld, Occasion on, CancellationToken ct)
    {
        var words = new Dictionary<PersonId, bool>(now.Meeting.Words) { [on.Acting()] = wasHeld };
        var said = now with { Meeting = now.Meeting with { Words = words } };
        if (on.Acting() == now.Couple.Mentor.Person) await clock.PlanSummaryAsync(said, ct);
        return said;
    }
}
