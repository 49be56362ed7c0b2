using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.Meetings;
using Mentorship.Domain.Meetings.Attendance;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>The buttons of what follows a meeting: whether it was held, and for the mentor what came of it.</summary>
internal static class AttendanceRows
{
    public static IReadOnlyList<IReadOnlyList<Button>> Of(Arranged now, PersonId reader) =>
    [
        .. now.Meeting.Says(reader) is true ? [] : (Button[][])[[new(MeetingTexts.Yes, Mark(now, true), Emphasis.Primary)]],
        .. now.Meeting.Says(reader) is false ? [] : (IReadOnlyList<Button>[])[Otherwise(now)],
    ];

    /// <summary>Silence has settled it, and this is who kept silent.</summary>
    public static IReadOnlyList<IReadOnlyList<Button>> Late(Arranged now, PersonId reader) =>
        now.Meeting.IsBySilence && now.Meeting.Says(reader) is null
            ? [[new(MeetingTexts.Otherwise, Mark(now, now.Meeting.State is MeetingState.Missed))]] : [];

    /// <summary>The mentor's word may be changed for as long as the other side has not said the same.</summary>
    public static IReadOnlyList<IReadOnlyList<Button>> Summary(Arranged now) =>
    [
        [new(MeetingTexts.WriteSummary, new BeginSummary(now.Id), Emphasis.Primary)],
        .. now.Meeting.IsImportant ? [] : (Button[][])[[new(MeetingTexts.Important, new CallImportant(now.Id))]],
        [new(MeetingTexts.WithoutSummary, new LeaveSummary(now.Id))],
        .. now.Meeting.IsHeldForMentor ? [Otherwise(now)] : (IReadOnlyList<Button>[])[],
    ];

    /// <summary>The mentor has still something to say about it.</summary>
    public static bool NeedsSummary(Arranged now, PersonId reader) => now.Meeting.NeedsSummary() && reader == now.Meeting.Sides.Mentor;

    private static IReadOnlyList<Button> Otherwise(Arranged now) =>
        [new(MeetingTexts.NoMove, new MarkAndMove(now.Id, now.Meeting.Moves)), new(MeetingTexts.No, Mark(now, false))];

    private static MarkAttendance Mark(Arranged now, bool wasHeld) => new(now.Id, wasHeld, now.Meeting.Moves);
}
