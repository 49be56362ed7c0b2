using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features;

/// <summary>For whom the command line prints ways in.</summary>
public abstract record Invitees
{
    private Invitees() { }

    /// <summary>Everybody who has no account linked yet.</summary>
    public sealed record Everybody : Invitees;

    /// <summary>Those of one school, by its name, who have no account linked yet.</summary>
    public sealed record OfSchool(string Name) : Invitees;

    /// <summary>One person by full name, number or id, linked or not.</summary>
    public sealed record One(string NameOrNumber) : Invitees;
}

/// <summary>One way in as it is handed to a person; the codes are not stored and cannot be printed again.</summary>
/// <param name="Payload">What follows <c>?start=</c> in the link to the bot.</param>
public sealed record IssuedInvite(string FullName, string School, string Payload, string ShortCode, DateTimeOffset ExpiresAt);

/// <summary>Invitations for the command line.</summary>
public static class Invitations
{
    private const string Wanted = """
        -- any school: the operator of the command line
        select p.id, p.organization_id, o.name as school, p.display_name, p.full_name, p.state
        from people p
        left join organizations o on o.id = p.organization_id
        where p.left_on is null and p.state <> 'Archived'
            and (@School = '' or o.folded_name = @School)
            and ((@Person = '' and not exists (select 1 from bindings b where b.person_id = p.id) and p.state <> 'Withdrawn')
                or p.folded_name = @Person or p.number = @Exact or p.id = @Exact)
        order by o.name, p.full_name
        """;

    public static Task<IReadOnlyList<IssuedInvite>> IssueAsync(Database database, Invitees who, DateTimeOffset now, CancellationToken ct) =>
        database.RunAsync(async unit =>
        {
            var inviter = new Inviter(unit, new InviteStore(unit));
            var issued = new List<IssuedInvite>();
            foreach (var person in await unit.QueryAsync<InviteeRow>(Wanted, FilterOf(who), ct))
                if (await inviter.IssueAsync(person, now, Inviter.Lifetime, ct) is { } code)
                    issued.Add(new(person.FullName, person.School ?? "", code.Payload, code.Typed, now + Inviter.Lifetime));
            return (IReadOnlyList<IssuedInvite>)issued;
        }, ct);

    private static Filter FilterOf(Invitees who) => who switch
    {
        Invitees.OfSchool(var name) => new(new SchoolName(name).Folded),
        Invitees.One(var person) => new(Person: new FullName(person).Folded, Exact: person.Trim()),
        _ => new(),
    };

    private sealed record Filter(string School = "", string Person = "", string Exact = "");
}
