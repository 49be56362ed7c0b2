using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.Meetings;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>The buttons of what follows a meeting: whether it was held, and for the mentor what came of it.</summary>
internal static class AttendanceRows
{
    public static IReadOnlyList<IReadOnlyList<Button>> Of(Arranged now) =>
    [
        [new(MeetingTexts.Yes, new MarkAttendance(now.Id, true), Emphasis.Primary)],
        [new(MeetingTexts.NoMove, new MarkAndMove(now.Id)), new(MeetingTexts.No, new MarkAttendance(now.Id, false))],
    ];

    public static IReadOnlyList<IReadOnlyList<Button>> Summary(Arranged now) =>
    [
        [new(MeetingTexts.WriteSummary, new BeginSummary(now.Id), Emphasis.Primary)],
        .. now.Meeting.IsImportant ? [] : (Button[][])[[new(MeetingTexts.Important, new CallImportant(now.Id))]],
        [new(MeetingTexts.WithoutSummary, new LeaveSummary(now.Id))],
    ];

    /// <summary>The mentor has still something to say about it.</summary>
    public static bool NeedsSummary(Arranged now, PersonId reader) =>
        now.Meeting.State is MeetingState.Held && reader == now.Meeting.Sides.Mentor;
}
