using Mentorship.Conversations;
using Mentorship.Domain.Meetings;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>A meeting of several that one is invited to.</summary>
internal sealed record OpenInvitation(Guid Group);

/// <summary>«Приду», «Не смогу», «Другое время».</summary>
/// <param name="Moves">Which of the times was read: an old copy does not answer for a new time.</param>
internal sealed record AnswerInvitation(Guid Group, Rsvp Word, int Moves);

internal sealed class AnswerInvitationHandler(GroupDesk desk, GroupStore groups, GroupClock clock)
    : IHandle<OpenInvitation>, IHandle<AnswerInvitation>
{
    public Task<Replies> HandleAsync(OpenInvitation command, Occasion on, CancellationToken ct) =>
        desk.VisitAsync(command.Group, on, (now, _) => Task.FromResult(GroupCard.Show(now, on)), ct);

    public Task<Replies> HandleAsync(AnswerInvitation command, Occasion on, CancellationToken ct) =>
        desk.VisitAsync(command.Group, on, async (now, guest) =>
        {
            var answered = now.Meeting.AnsweredBy(guest.Side.Person, command.Word, on.Now);
            if (now.Meeting.Moves != command.Moves || guest.Word == command.Word || answered is not Domain.Decision<Meeting>.Accepted)
                return GroupCard.Show(now, on);
            await groups.HoldAsync(now, ct);
            await groups.AnswerAsync(now.Id, guest.Side.Person, command.Word, ct);
            var next = await desk.AgainAsync(now.Id, ct);
            await clock.PlanAsync(next, ct);
            var asks = command.Word is Rsvp.AnotherTime && await groups.WishAsync(next, guest.Side.Person, ct);
            return GroupCard.Show(next, on).With(GroupTelling.Changed(next)).With(asks ? Ask(next, guest, on) : []);
        }, ct);

    /// <summary>A wish is for the organizer to answer, so it rings, once for each time that is named.</summary>
    private static IReadOnlyList<Outgoing> Ask(Gathering now, Guest guest, Occasion on) => Telling.Bring(
        now.Organizer, GroupTelling.WishOf(now), new Body.Says(
        new Phrase(MeetingTexts.GroupOther, ("name", guest.Side.Name), ("at", now.Meeting.Time.Start)),
        [[
            new(MeetingTexts.Move, new BeginMovingGathering(now.Id, now.Meeting.Moves), Emphasis.Primary),
            new(MeetingTexts.Open, new OpenGathering(now.Id)),
        ]]), on).News;
}
