using Mentorship.Domain;
using Mentorship.Domain.Meetings;
using Mentorship.Domain.Meetings.Series;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>Lets a side of a pair work on a rhythm of its meetings, and keeps meetings for the weeks ahead.</summary>
internal sealed class SeriesDesk(
    Unit unit, SeriesStore series, CoupleStore couples, MeetingStore meetings, MeetingClock clock, SchoolHours schools, ITimers timers, IOutbox outbox)
{
    /// <summary>So far ahead meetings stand in the list and are reminded of: the thirty days of «Что придёт», also on the day before the next look.</summary>
    private static readonly TimeSpan Ahead = TimeSpan.FromDays(38);

    private static readonly TimeSpan Again = TimeSpan.FromDays(7);

    /// <summary>"Not yours" and "missing" answer alike.</summary>
    public async Task<Replies> OpenAsync(Guid id, Func<Weekly, Task<Replies>> act, CancellationToken ct)
    {
        if (await series.FindAsync(id, ct) is not { } row) return NotYours;
        using var school = Stead.ForSchool(unit, row.School);
        return await couples.FindAsync(new PairId(Guid.Parse(row.PairId)), ct) is { } couple
            ? await act(await series.ReadAsync(row, couple, ct))
            : NotYours;
    }

    /// <summary>Makes the meetings of the coming weeks that are not there yet; each of them can be made only once.</summary>
    public async Task ExtendAsync(Weekly weekly, DateTimeOffset now, CancellationToken ct)
    {
        await series.HoldAsync(weekly, ct);
        foreach (var occurrence in await NearAsync(weekly, now, ct))
        {
            var meeting = weekly.At(occurrence, now);
            if (!await meetings.AddAsync(meeting, ct)) continue;
            await clock.PlanAsync(new Arranged(meeting, weekly.Couple, now), ct);
            if (weekly.Agenda is not null) weekly = await SpendTopicAsync(weekly, ct);
        }
        var next = weekly.Over < now + Again ? weekly.Over : now + Again;
        await timers.PlanAsync($"{weekly.About}:extend", next, weekly.About, new ExtendSeries(weekly.Id), ct);
    }

    /// <summary>The meetings of the coming weeks as they are going to be once both agree to the rhythm.</summary>
    public async Task<IReadOnlyList<Meeting>> WouldMeetAsync(Weekly weekly, DateTimeOffset now, CancellationToken ct) =>
        [.. (await NearAsync(weekly, now, ct)).Select(occurrence => weekly.At(occurrence, now))];

    private async Task<IEnumerable<Occurrence>> NearAsync(Weekly weekly, DateTimeOffset now, CancellationToken ct) =>
        weekly.Series.Between(now, now + Ahead, (await schools.OfAsync(ct)).School);

    private async Task<Weekly> SpendTopicAsync(Weekly weekly, CancellationToken ct)
    {
        await series.SpendTopicAsync(weekly, ct);
        return weekly with { Agenda = null };
    }

    public async Task BeginAsync(Weekly weekly, DateTimeOffset now, CancellationToken ct)
    {
        await timers.CancelAsync($"{weekly.About}:lapse", ct);
        await ExtendAsync(weekly, now, ct);
    }

    /// <summary>A proposal waits until its second date comes.</summary>
    public Task AwaitAsync(Weekly weekly, CancellationToken ct) =>
        timers.PlanAsync($"{weekly.About}:lapse", weekly.Second, weekly.About, new LapseSeries(weekly.Id), ct);

    public async Task<IReadOnlyList<Meeting>> AheadAsync(Weekly weekly, DateTimeOffset now, CancellationToken ct) =>
        [.. (await meetings.OfSeriesAsync(weekly.Id, now, ct)).Select(row => row.ToMeeting())];

    /// <summary>Stops one rhythm with everything that it has ahead.</summary>
    public async Task<Weekly> StopAsync(Weekly weekly, PersonId by, DateTimeOffset now, CancellationToken ct)
    {
        foreach (var meeting in await AheadAsync(weekly, now, ct)) await CancelAsync(weekly, meeting, by, now, ct);
        await timers.CancelAsync($"{weekly.About}:extend", ct);
        await timers.CancelAsync($"{weekly.About}:lapse", ct);
        await outbox.CancelAsync(weekly.About, ct);
        return await series.ChangeAsync(weekly, SeriesState.Stopped, ct);
    }

    public async Task CancelAsync(Weekly weekly, Meeting meeting, PersonId by, DateTimeOffset now, CancellationToken ct)
    {
        if (meeting.CancelledBy(by, now) is not Decision<Meeting>.Accepted(var cancelled)) return;
        await meetings.SaveAsync(cancelled, ct);
        await outbox.CancelAsync(AboutMeeting.Of(cancelled.Id), ct);
        await clock.PlanAsync(new Arranged(cancelled, weekly.Couple, now), ct);
    }

    /// <summary>What the same person has cancelled a short while ago is there again, and what should have rung meanwhile rings now.</summary>
    public async Task<Decision<Meeting>> TakeBackAsync(Weekly weekly, Meeting meeting, PersonId by, DateTimeOffset now, CancellationToken ct)
    {
        var decision = meeting.TakenBackBy(by, now, CancelMeetingHandler.UndoWindow);
        if (decision is not Decision<Meeting>.Accepted(var back)) return decision;
        await meetings.SaveAsync(back, ct);
        var there = new Arranged(back with { Version = back.Version + 1 }, weekly.Couple, now);
        await clock.PlanAsync(there, ct);
        if (meeting.CancelledAt is { } since) await clock.CatchUpAsync(there, since, ct);
        return decision;
    }

    public async Task<IReadOnlyList<Meeting>> AllAsync(Weekly weekly, CancellationToken ct) =>
        [.. (await meetings.AllOfSeriesAsync(weekly.Id, ct)).Select(row => row.ToMeeting())];

    private static Replies NotYours => new() { Toast = MeetingTexts.NotYours, Home = true };
}
