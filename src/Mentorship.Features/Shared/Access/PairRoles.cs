namespace Mentorship.Features;

/// <summary>
/// Conditions on a pair named p: a side still has the role, in the school of the pair and at @Now, on which the pair stands. A list or
/// its own last day may have ended it.
/// </summary>
internal static class PairRoles
{
    public const string MentorHolds = """
         exists (
            select 1 from role_assignments a
            where a.person_id = p.mentor_id and a.organization_id = p.organization_id and a.role in ('Mentor', 'ExternalMentor')
                and a.act_from <= @Now and (a.act_to is null or a.act_to > @Now))
        """;

    public const string MenteeHolds = """
         exists (
            select 1 from role_assignments a
            where a.person_id = p.mentee_id and a.organization_id = p.organization_id and a.role = 'Mentee'
                and a.act_from <= @Now and (a.act_to is null or a.act_to > @Now))
        """;
}
