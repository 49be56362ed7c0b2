using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>A meeting whose agreed time was given up, for as long as nobody has agreed to the new one.</summary>
internal static class MovingScreen
{
    public static IReadOnlyList<IReadOnlyList<Button>> Answers(Arranged now) =>
    [
        [new(MeetingTexts.Suits, new ConfirmMeeting(now.Id, now.Meeting.Moves), Emphasis.Primary)],
        [
            new(MeetingTexts.OtherTime, new OfferMove(now.Id, now.Meeting.Moves)),
            new(MeetingTexts.Cancel, new CancelMeeting(now.Id, now.Meeting.Moves)),
        ],
    ];

    /// <summary>Instead of the reminder of the agreed time: nobody goes there in vain, and nobody forgets to answer.</summary>
    public static Body.Says Reminds(Arranged now, PersonId reader, Func<Phrase, Phrase> word) => new(
        word(MeetingWords.For(MeetingTexts.RemindMove, now, reader, ("waits", now.WaitsFor(reader) ? "yes" : "no"))),
        now.WaitsFor(reader) ? Answers(now)
        :
        [
            [new(MeetingTexts.Open, new OpenMeeting(now.Id), Emphasis.Primary)],
            MeetingCard.MoveOrCancel(now),
        ]);
}
