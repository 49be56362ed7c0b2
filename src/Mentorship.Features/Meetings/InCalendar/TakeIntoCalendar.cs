using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>«В календарь», on the card of a meeting; one of a rhythm brings the whole rhythm.</summary>
internal sealed record TakeMeeting(Guid Meeting);

/// <summary>«В календарь», on the card of a rhythm.</summary>
internal sealed record TakeSeries(Guid Series);

internal sealed class TakeIntoCalendarHandler(MeetingDesk desk, SeriesDesk rhythms, CalendarNews news)
    : IHandle<TakeMeeting>, IHandle<TakeSeries>
{
    public Task<Replies> HandleAsync(TakeMeeting command, Occasion on, CancellationToken ct) => desk.OpenAsync(command.Meeting, async now =>
    {
        var subject = CalendarSubject.Of(now.Meeting);
        await news.TakenAsync(subject, on, ct);
        var key = subject.File.Series is null ? MeetingTexts.CalendarFile : MeetingTexts.CalendarSeries;
        return Replies.File(on.Chat, subject.File, new Phrase(key, ("at", now.Meeting.Time.Start)));
    }, ct);

    public Task<Replies> HandleAsync(TakeSeries command, Occasion on, CancellationToken ct) => rhythms.OpenAsync(command.Series, async weekly =>
    {
        var subject = CalendarSubject.Of(weekly);
        await news.TakenAsync(subject, on, ct);
        return Replies.File(on.Chat, subject.File, new Phrase(MeetingTexts.CalendarSeries, ("at", weekly.First)));
    }, ct);
}
