using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>«Подходит», for all meetings of a rhythm.</summary>
internal sealed record ConfirmSeries(Guid Series);

/// <summary>One rhythm.</summary>
internal sealed record OpenSeries(Guid Series);

/// <summary>«Остановить», and «Не могу» in answer to a proposal.</summary>
internal sealed record StopSeries(Guid Series);

/// <summary>«Пропустить»: once, the rest stays.</summary>
/// <param name="Moves">Which of the times was read: an old screen does not act on a new time.</param>
internal sealed record SkipOccurrence(Guid Series, DateOnly Date, int Moves);

/// <summary>Another week has come into sight.</summary>
internal sealed record ExtendSeries(Guid Series);

/// <summary>The second date of a proposed rhythm has come, and nobody has agreed to it.</summary>
internal sealed record LapseSeries(Guid Series);

internal sealed class SeriesHandler(SeriesDesk desk, SeriesStore series, CalendarNews calendars)
    : IHandle<OpenSeries>, IHandle<ConfirmSeries>, IHandle<StopSeries>, IHandle<SkipOccurrence>, IHandle<ExtendSeries>,
        IHandle<LapseSeries>
{
    public Task<Replies> HandleAsync(OpenSeries command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Series, weekly => ShowAsync(weekly, on, ct), ct);

    public Task<Replies> HandleAsync(ConfirmSeries command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Series, weekly => ConfirmSeriesAsync(weekly, command, on, ct), ct);

    public Task<Replies> HandleAsync(StopSeries command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Series, weekly => StopSeriesAsync(weekly, command, on, ct), ct);

    public Task<Replies> HandleAsync(SkipOccurrence command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Series, weekly => SkipOccurrenceAsync(weekly, command, on, ct), ct);

    public Task<Replies> HandleAsync(LapseSeries command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Series, weekly => LapseSeriesAsync(weekly, on, ct), ct);

    public Task<Replies> HandleAsync(ExtendSeries command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Series, weekly => ExtendSeriesAsync(weekly, command, on, ct), ct);

    private async Task<Replies> ShowAsync(Weekly weekly, Occasion on, CancellationToken ct) =>
        SeriesScreen.Show(weekly, await desk.AheadAsync(weekly, on.Now, ct), on);

    private async Task<Replies> ConfirmSeriesAsync(Weekly weekly, ConfirmSeries command, Occasion on, CancellationToken ct)
    {
        if (!weekly.WaitsFor(on.Acting())) return await ShowAsync(weekly, on, ct);
        var changed = await StopReplacedAsync(weekly, on, ct);
        var active = await series.ChangeAsync(weekly, SeriesState.Active, ct);
        await desk.BeginAsync(active, on.Now, ct);
        var told = SeriesScreen.Tell(active, MeetingTexts.SeriesAgreed, on);
        return (await ShowAsync(active, on, ct)).With(told.News.Select(news => news with { Silent = true })).With(changed)
            .With(await calendars.FirstAsync(active, on, ct));
    }

    /// <summary>What it takes the place of stops, and what that was to take the place of; other rhythms of the pair go on.</summary>
    private async Task<IReadOnlyList<Outgoing>> StopReplacedAsync(Weekly weekly, Occasion on, CancellationToken ct)
    {
        var files = new List<Outgoing>();
        for (var next = weekly.Replaces; next is { } id && await series.FindAsync(id, ct) is { } row && Guid.Parse(row.PairId) == weekly.Couple.Pair.Value;)
        {
            var before = await series.ReadAsync(row, weekly.Couple, ct);
            if (before.State is not SeriesState.Stopped)
                files.AddRange(await calendars.OfAsync(await desk.StopAsync(before, on.Acting(), on.Now, ct), on, ct));
            next = before.Replaces;
        }
        return files;
    }

    private async Task<Replies> StopSeriesAsync(Weekly weekly, StopSeries command, Occasion on, CancellationToken ct)
    {
        if (weekly.State is SeriesState.Stopped) return await ShowAsync(weekly, on, ct);
        var key = weekly.WaitsFor(on.Acting()) ? MeetingTexts.SeriesDeclines : MeetingTexts.SeriesStops;
        var next = await desk.AheadAsync(weekly, on.Now, ct) is [var first, ..] ? first : null;
        var stopped = await desk.StopAsync(weekly, on.Acting(), on.Now, ct);
        var told = SeriesScreen.Tell(stopped, key, on, next);
        return Replies.Screen(on.Chat, SeriesScreen.Say(MeetingTexts.SeriesStopped, stopped, on.Acting(), ("knows", told.Knows)),
            [SeriesScreen.TakeBack(new RestoreSeries(weekly.Id, weekly.State, stopped.Version, on.Now), on)],
            [new(MeetingTexts.ArrangeOther, new OfferTimes(stopped.Couple.Pair.ToString()))], Speaking.BackAnd(new ShowMeetings()))
            .With(told.News).With(await calendars.SoonAsync(CalendarSubject.Of(stopped), stopped.Couple, on, ct));
    }

    private async Task<Replies> SkipOccurrenceAsync(Weekly weekly, SkipOccurrence command, Occasion on, CancellationToken ct)
    {
        var ahead = await desk.AheadAsync(weekly, on.Now, ct);
        if (ahead.FirstOrDefault(meeting => meeting.Key.Date == command.Date) is not { } skipped) return await ShowAsync(weekly, on, ct);
        if (skipped.Moves != command.Moves) return Speaking.Stale(SeriesScreen.Show(weekly, ahead, on, MeetingTexts.TimeIsOther));
        await series.SkipAsync(weekly, command.Date, ct);
        await desk.CancelAsync(weekly, skipped, on.Acting(), on.Now, ct);
        var told = SeriesScreen.Tell(weekly, MeetingTexts.SeriesSkips, on, skipped, ("which", skipped.Time.Start));
        var left = await desk.AheadAsync(weekly, on.Now, ct);
        var line = SeriesScreen.Say(MeetingTexts.SeriesSkipped, weekly, on.Acting(), ("which", skipped.Time.Start), ("knows", told.Knows));
        return SeriesScreen.Show(weekly, left, on, line, SeriesScreen.TakeBack(new RestoreOccurrence(weekly.Id, command.Date), on))
            .With(told.News).With(await calendars.SoonAsync(CalendarSubject.Of(weekly), weekly.Couple, on, ct));
    }

    private async Task<Replies> ExtendSeriesAsync(Weekly weekly, ExtendSeries command, Occasion on, CancellationToken ct)
    {
        if (weekly.State is not SeriesState.Active) return [];
        if (weekly.Over <= on.Now) await series.ChangeAsync(weekly, SeriesState.Stopped, ct);
        else await desk.ExtendAsync(weekly, on.Now, ct);
        return [];
    }

    private async Task<Replies> LapseSeriesAsync(Weekly weekly, Occasion on, CancellationToken ct)
    {
        if (weekly.State is not SeriesState.Proposed) return [];
        var lapsed = await desk.StopAsync(weekly, weekly.ProposedBy, on.Now, ct);
        return [.. weekly.Couple.Sides.SelectMany(side => SeriesScreen.TellLapsed(lapsed, side, on).News)];
    }
}
