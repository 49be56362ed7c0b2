using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.Meetings;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>One meeting as one of its sides sees it, with what that side can do now.</summary>
internal static class MeetingCard
{
    /// <param name="news">What has to be read before it.</param>
    public static Replies Show(Arranged now, Occasion on, string? news = null)
    {
        var says = SaysFor(now, on.Acting());
        var text = news is null ? says.Text : Speaking.Joined(SharedTexts.Line, [news, says.Text]);
        return Replies.Screen(on.Chat, text, [.. says.Rows, Speaking.BackAnd(new ShowMeetings())]);
    }

    public static Body.Says SaysFor(Arranged now, PersonId reader) =>
        new(Speaking.Joined(SharedTexts.Line, [Text(now, reader), .. BeforeWords.Promise(now, reader)]), RowsFor(now, reader));

    public static Body.Says ProposalFor(Arranged now, PersonId reader) =>
        new(MeetingWords.For(MeetingTexts.Proposes, now, reader), Answers(now));

    public static IReadOnlyList<IReadOnlyList<Button>> RowsFor(Arranged now, PersonId reader) => now switch
    {
        _ when now.WaitsFor(reader) => Answers(now),
        _ when AttendanceRows.NeedsSummary(now, reader) => [.. AttendanceRows.Summary(now), .. AttendanceRows.Late(now, reader)],
        { IsOver: true } => AttendanceRows.Of(now, reader),
        { Meeting.State: MeetingState.Proposed or MeetingState.Confirmed or MeetingState.Rescheduled } => [.. Changes(now)],
        _ => [.. AttendanceRows.Late(now, reader), [new(MeetingTexts.ArrangeOther, new OfferTimes(now.Couple.Pair.ToString()), Emphasis.Primary)]],
    };

    /// <summary>For whoever has just named the time.</summary>
    public static IReadOnlyList<IReadOnlyList<Button>> WaitingRows(Arranged now) => [.. Changes(now), Speaking.BackAnd(new ShowMeetings())];

    public static IReadOnlyList<Button> MoveOrCancel(Arranged now) =>
        [new(MeetingTexts.Move, Otherwise(now)), new(MeetingTexts.Cancel, Cancelling(now))];

    private static OfferMove Otherwise(Arranged now) => new(now.Id, now.Meeting.Moves);

    private static CancelMeeting Cancelling(Arranged now) => new(now.Id, now.Meeting.Moves);

    private static IReadOnlyList<IReadOnlyList<Button>> Answers(Arranged now) =>
    [
        [new(MeetingTexts.Suits, new ConfirmMeeting(now.Id, now.Meeting.Moves), Emphasis.Primary)],
        [new(MeetingTexts.OtherTime, Otherwise(now)), new(MeetingTexts.Cannot, Cancelling(now))],
    ];

    private static IEnumerable<IReadOnlyList<Button>> Changes(Arranged now)
    {
        foreach (var row in JoinRow.Of(now)) yield return row;
        yield return MoveOrCancel(now);
        yield return
        [
            new(now.Meeting.Agenda is null ? MeetingTexts.AddTopic : MeetingTexts.ChangeTopic, new BeginDescribing(now.Id, Facet.Topic)),
            new(now.Meeting.Place is null ? MeetingTexts.AddPlace : MeetingTexts.ChangePlace, new BeginDescribing(now.Id, Facet.Place)),
        ];
        if (now.Meeting.State is MeetingState.Confirmed) yield return [new(MeetingTexts.ToCalendar, new TakeMeeting(now.Id))];
    }

    private static Phrase Text(Arranged now, PersonId reader) =>
        MeetingWords.For(KeyOf(now, reader), now, reader,
        ("state", Labels.Of(now.Meeting.State)), ("word", Word(now.Meeting.Says(reader) is not false)),
        ("waits", now.Meeting switch { { IsDisputed: true } => "differ", { IsHeldForMentor: true } => "yes", _ => "no" }));

    public static Phrase Word(bool wasHeld) => Labels.Of(wasHeld ? MeetingState.Held : MeetingState.Missed);

    private static string KeyOf(Arranged now, PersonId reader) => now.Meeting switch
    {
        { State: MeetingState.Proposed, MovedFrom: not null } when now.WaitsFor(reader) =>
            now.Meeting.IsBeingMoved ? MeetingTexts.Moves : MeetingTexts.MovesProposal,
        { State: MeetingState.Proposed } when now.WaitsFor(reader) => MeetingTexts.Proposes,
        { State: MeetingState.Proposed } => MeetingTexts.Waiting,
        _ when AttendanceRows.NeedsSummary(now, reader) => MeetingTexts.Summary,
        { IsDisputed: true } => MeetingTexts.MarkedOtherwise,
        { State: MeetingState.Confirmed } when now.Meeting.Says(reader) is not null => MeetingTexts.Marked,
        { State: MeetingState.Confirmed } => now.IsOver ? MeetingTexts.WasHeld : MeetingTexts.Confirmed,
        _ => MeetingTexts.Over,
    };
}
