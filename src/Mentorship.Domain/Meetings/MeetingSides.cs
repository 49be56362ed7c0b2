namespace Mentorship.Domain.Meetings;

/// <summary>Who meets: one mentor with one mentee, or with a group.</summary>
public sealed record MeetingSides(PersonId Mentor, params IReadOnlyList<PersonId> Mentees)
{
    public bool IsGroup => Mentees.Count > 1;

    public IReadOnlyList<PersonId> All => [Mentor, .. Mentees];

    public bool Hold(PersonId person) => person == Mentor || Mentees.Contains(person);

    /// <summary>Who says yes to a proposal: the mentor of a group, else the side that did not propose.</summary>
    public bool MayConfirm(PersonId person, PersonId? proposer) =>
        IsGroup ? person == Mentor : Hold(person) && person != proposer;
}
