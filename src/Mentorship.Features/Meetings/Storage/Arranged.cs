using Mentorship.Domain;
using Mentorship.Domain.Meetings;

namespace Mentorship.Features.Meetings;

/// <summary>A meeting of a pair together with both who meet.</summary>
/// <inheritdoc cref="Appointment" path="/param"/>
internal sealed record Arranged(Meeting Meeting, Couple Couple, DateTimeOffset ReadAt) : Appointment(Meeting, ReadAt)
{
    public override string About => AboutMeeting.Of(Meeting.Id);

    public override IReadOnlyList<Side> Sides => Couple.Sides;

    public Side OtherThan(PersonId person) => Couple.OtherThan(person);

    /// <summary>It is this person who has to answer the proposal.</summary>
    public bool WaitsFor(PersonId person) =>
        Meeting.State is MeetingState.Proposed && Meeting.Sides.MayConfirm(person, Meeting.ProposedBy);
}
