using Mentorship.Domain;
using Mentorship.Domain.Meetings;

namespace Mentorship.Features.Meetings;

/// <summary>A meeting together with those who meet.</summary>
internal sealed record Arranged(Meeting Meeting, Couple Couple)
{
    public Guid Id => Meeting.Id.Value;

    public string About => AboutMeeting.Of(Meeting.Id);

    public Side OtherThan(PersonId person) => Couple.OtherThan(person);

    /// <summary>It is this person who has to answer the proposal.</summary>
    public bool WaitsFor(PersonId person) =>
        Meeting.State is MeetingState.Proposed && Meeting.Sides.MayConfirm(person, Meeting.ProposedBy);
}
