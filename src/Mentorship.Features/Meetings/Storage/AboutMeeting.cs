using Mentorship.Domain.Meetings;

namespace Mentorship.Features.Meetings;

/// <summary>What messages and timers of a meeting are named after, so that they can be taken back together.</summary>
internal static class AboutMeeting
{
    public static string Of(MeetingId meeting) => $"meeting:{meeting}";
}
