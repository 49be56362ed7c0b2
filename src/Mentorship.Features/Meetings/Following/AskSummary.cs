using Mentorship.Domain.Meetings.Attendance;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>A day has passed and the mentor has written nothing about a meeting that was held.</summary>
internal sealed record AskSummary(Guid Meeting);

internal sealed class AskSummaryHandler(MeetingDesk desk) : IHandle<AskSummary>
{
    public Task<Replies> HandleAsync(AskSummary command, Occasion on, CancellationToken ct) => desk.OpenAsync(command.Meeting, now =>
        Task.FromResult(now.Meeting.NeedsSummary() ? Replies.None.With(Ask(now.Couple.Mentor, now, on)) : []), ct);

    public static IEnumerable<Outgoing> Ask(Side mentor, Arranged now, Occasion on) =>
        Telling.To(mentor, now, MeetingCard.SaysFor, on).News.Select(news => news with { Silent = true });
}
