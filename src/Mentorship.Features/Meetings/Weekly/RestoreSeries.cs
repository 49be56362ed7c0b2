using Mentorship.Domain;
using Mentorship.Domain.Meetings;
using Mentorship.Domain.Meetings.Series;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>«Вернуть», after «Остановить» or «Не могу».</summary>
/// <param name="Before">Where the rhythm stood.</param>
/// <param name="Version">What stopping has left behind: whatever came after it is not undone.</param>
internal sealed record RestoreSeries(Guid Series, SeriesState Before, long Version, DateTimeOffset StoppedAt);

/// <summary>«Вернуть», after «Пропустить».</summary>
internal sealed record RestoreOccurrence(Guid Series, DateOnly Date);

internal sealed class RestoreSeriesHandler(SeriesDesk desk, SeriesStore series, CalendarNews calendars)
    : IHandle<RestoreSeries>, IHandle<RestoreOccurrence>
{
    /// <summary>Moments are stored less finely than a clock reads them.</summary>
    private static readonly TimeSpan Grain = TimeSpan.FromSeconds(1);

    public Task<Replies> HandleAsync(RestoreSeries command, Occasion on, CancellationToken ct) => desk.OpenAsync(command.Series, weekly =>
        weekly.State is not SeriesState.Stopped || weekly.Version != command.Version ? RefuseAsync(MeetingRefusals.Closed, weekly, on)
        : on.Now - command.StoppedAt > CancelMeetingHandler.UndoWindow ? RefuseAsync(MeetingRefusals.TooLate, weekly, on)
        : RestoreAsync(weekly, command, on, ct), ct);

    public Task<Replies> HandleAsync(RestoreOccurrence command, Occasion on, CancellationToken ct) => desk.OpenAsync(command.Series, async weekly =>
        (await desk.AllAsync(weekly, ct)).FirstOrDefault(one => one.Key.Date == command.Date) is { } skipped
            ? await GiveBackAsync(weekly, skipped, command.Date, on, ct)
            : await ShowAsync(weekly, on, ct), ct);

    private async Task<Replies> RestoreAsync(Weekly stopped, RestoreSeries command, Occasion on, CancellationToken ct)
    {
        foreach (var meeting in (await desk.AllAsync(stopped, ct)).Where(one => one.CancelledAt >= command.StoppedAt - Grain && !IsSkipped(stopped, one)))
            await desk.TakeBackAsync(stopped, meeting, on.Acting(), on.Now, ct);
        var weekly = await series.ChangeAsync(stopped, command.Before, ct);
        if (weekly.State is SeriesState.Active) await desk.BeginAsync(weekly, on.Now, ct);
        else await desk.AwaitAsync(weekly, ct);
        var told = SeriesScreen.Tell(weekly, MeetingTexts.SeriesRestored, on);
        return (await ShowAsync(weekly, on, ct)).With(told.News)
            .With(weekly.State is SeriesState.Active ? await calendars.SoonAsync(CalendarSubject.Of(weekly), weekly.Couple, on, ct) : []);
    }

    private async Task<Replies> GiveBackAsync(Weekly weekly, Meeting skipped, DateOnly date, Occasion on, CancellationToken ct)
    {
        if (weekly.State is not SeriesState.Active || skipped.State is not MeetingState.Cancelled) return await ShowAsync(weekly, on, ct);
        if (await desk.TakeBackAsync(weekly, skipped, on.Acting(), on.Now, ct) is Decision<Meeting>.Refused refused)
            return await RefuseAsync(refused.Because(), weekly, on);
        await series.UnskipAsync(weekly, date, ct);
        var told = SeriesScreen.Tell(weekly, MeetingTexts.SeriesGivesBack, on, skipped, ("which", skipped.Time.Start));
        return (await ShowAsync(weekly, on, ct)).With(told.News)
            .With(await calendars.SoonAsync(CalendarSubject.Of(weekly), weekly.Couple, on, ct));
    }

    private static bool IsSkipped(Weekly weekly, Meeting meeting) => meeting.Key.Date is { } date
        && weekly.Series.Changes.GetValueOrDefault(date) is OccurrenceChange.Skipped;

    private async Task<Replies> ShowAsync(Weekly weekly, Occasion on, CancellationToken ct) =>
        SeriesScreen.Show(weekly, await desk.AheadAsync(weekly, on.Now, ct), on);

    private static Task<Replies> RefuseAsync(Conversations.Phrase why, Weekly weekly, Occasion on) => Task.FromResult(Replies.Screen(
        on.Chat, why, [new(MeetingTexts.ArrangeOther, new OfferTimes(weekly.Couple.Pair.ToString()))], Speaking.BackAnd(new ShowMeetings())));
}
