using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>«В календарь», on the card of a meeting; one of a rhythm brings the whole rhythm.</summary>
internal sealed record TakeMeeting(Guid Meeting);

/// <summary>«В календарь», on the card of a rhythm.</summary>
internal sealed record TakeSeries(Guid Series);

/// <summary>«В календарь», for whoever gathers a meeting of several.</summary>
internal sealed record TakeGathering(Guid Group);

/// <summary>«В календарь», for whoever is invited to one.</summary>
internal sealed record TakeInvitation(Guid Group);

internal sealed class TakeIntoCalendarHandler(MeetingDesk desk, SeriesDesk rhythms, GroupDesk groups, CalendarNews news)
    : IHandle<TakeMeeting>, IHandle<TakeSeries>, IHandle<TakeGathering>, IHandle<TakeInvitation>
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

    public Task<Replies> HandleAsync(TakeGathering command, Occasion on, CancellationToken ct) =>
        groups.OrganizeAsync(command.Group, on, now => GroupAsync(now, on, ct), ct);

    public Task<Replies> HandleAsync(TakeInvitation command, Occasion on, CancellationToken ct) =>
        groups.VisitAsync(command.Group, on, (now, _) => GroupAsync(now, on, ct), ct);

    private async Task<Replies> GroupAsync(Gathering now, Occasion on, CancellationToken ct)
    {
        var subject = CalendarSubject.Of(now);
        await news.TakenAsync(subject, on, ct);
        return Replies.File(on.Chat, subject.File, new Phrase(MeetingTexts.CalendarFile, ("at", now.Meeting.Time.Start)));
    }
}
