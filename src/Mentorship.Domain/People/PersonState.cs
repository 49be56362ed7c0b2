using System.Collections.Frozen;
using static Mentorship.Domain.PersonState;

namespace Mentorship.Domain;

/// <summary>Where a person stands with us (model 3.2.1), from the list of a school to leaving.</summary>
public enum PersonState { Draft, Invited, Linked, Consented, Withdrawn, Archived }

/// <summary>What can happen to a person's standing.</summary>
public enum PersonTrigger { SendInvite, Link, GiveConsent, RefuseConsent, RevokeConsent, LeaveOrganization }

/// <summary>
/// The life of a participant as one table, for the guard and for the drawing. A guest gives consent without an invitation;
/// who is linked or has consented may be invited again to another account and stays what they are. Who refuses is invited as before.
/// </summary>
public static class PersonLife
{
    private static readonly FrozenDictionary<(PersonState From, PersonTrigger By), PersonState> Table =
        new Dictionary<(PersonState, PersonTrigger), PersonState>
        {
            [(Draft, PersonTrigger.SendInvite)] = Invited,
            [(Invited, PersonTrigger.SendInvite)] = Invited,
            [(Linked, PersonTrigger.SendInvite)] = Linked,
            [(Consented, PersonTrigger.SendInvite)] = Consented,
            [(Withdrawn, PersonTrigger.SendInvite)] = Invited,
            [(Invited, PersonTrigger.Link)] = Linked,
            [(Linked, PersonTrigger.Link)] = Linked,
            [(Consented, PersonTrigger.Link)] = Consented,
            [(Draft, PersonTrigger.GiveConsent)] = Consented,
            [(Linked, PersonTrigger.GiveConsent)] = Consented,
            [(Consented, PersonTrigger.GiveConsent)] = Consented,
            [(Linked, PersonTrigger.RefuseConsent)] = Invited,
            [(Linked, PersonTrigger.RevokeConsent)] = Withdrawn,
            [(Consented, PersonTrigger.RevokeConsent)] = Withdrawn,
            [(Draft, PersonTrigger.LeaveOrganization)] = Archived,
            [(Invited, PersonTrigger.LeaveOrganization)] = Archived,
            [(Linked, PersonTrigger.LeaveOrganization)] = Archived,
            [(Consented, PersonTrigger.LeaveOrganization)] = Archived,
            [(Withdrawn, PersonTrigger.LeaveOrganization)] = Archived,
        }.ToFrozenDictionary();

    public static IEnumerable<(PersonState From, PersonTrigger By, PersonState To)> Transitions =>
        Table.Select(row => (row.Key.From, row.Key.By, row.Value));

    /// <summary>Null where the trigger has no meaning in this state.</summary>
    public static PersonState? After(this PersonState from, PersonTrigger trigger) =>
        Table.TryGetValue((from, trigger), out var to) ? to : null;
}
