using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>«Открыть ссылку», where the place is one.</summary>
internal static class JoinRow
{
    public static IReadOnlyList<IReadOnlyList<Button>> Of(Appointment now) =>
        now.Meeting.Place?.Link is { } link ? [[new(MeetingTexts.Join, null, Url: link.AbsoluteUri)]] : [];
}
