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

    /// <summary>One person by full name, number or id, linked or not; the school where several are called so.</summary>
    public sealed record One(string NameOrNumber, string? School = null) : Invitees;
}

/// <summary>Words that do not say whom to invite; nothing was issued.</summary>
public sealed class InviteesFault(string message) : Exception(message);

/// <summary>One way in as it is handed to a person; the codes are not stored and cannot be printed again.</summary>
/// <param name="Payload">What follows <c>?start=</c> in the link to the bot.</param>
public sealed record IssuedInvite(string FullName, string School, string Payload, string ShortCode, DateTimeOffset ExpiresAt)
{
    /// <summary>As the chat hands it out: for a bot without a name the command that does the same.</summary>
    public string LinkTo(string bot) => BotAddress.LinkTo(bot, Payload);
}

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
            and ((@Exact = '' and not exists (select 1 from bindings b where b.person_id = p.id) and p.state <> 'Withdrawn')
                or (@Exact <> '' and p.folded_name = @Person) or p.number = @Exact or p.id = @Exact)
        order by o.name, p.full_name
        """;

    /// <exception cref="InviteesFault">A blank name, or a name or number that several people have.</exception>
    public static Task<IReadOnlyList<IssuedInvite>> IssueAsync(Database database, Invitees who, DateTimeOffset now, CancellationToken ct) =>
        database.RunAsync(async unit =>
        {
            var inviter = new Inviter(unit, new InviteStore(unit));
            var issued = new List<IssuedInvite>();
            foreach (var person in Meant(who, await unit.QueryAsync<InviteeRow>(Wanted, FilterOf(who), ct)))
                if (await inviter.IssueAsync(person, now, Inviter.Lifetime, ct) is { } code)
                    issued.Add(new(person.FullName, person.School ?? "", code.Payload, code.Typed, now + Inviter.Lifetime));
            return (IReadOnlyList<IssuedInvite>)issued;
        }, ct);

    private static IReadOnlyList<InviteeRow> Meant(Invitees who, IReadOnlyList<InviteeRow> found) =>
        who is Invitees.One(var person, _) && found.Count > 1
            ? throw new InviteesFault(
                $"{found.Count} people are called {person}, in {string.Join(", ", found.Select(one => one.School ?? "no school").Distinct())}: "
                + "add --school NAME, or name the number.")
            : found;

    private static Filter FilterOf(Invitees who) => who switch
    {
        Invitees.OfSchool(var school) => new(FoldedSchool(school)),
        Invitees.One(var person, var school) => string.IsNullOrWhiteSpace(person)
            ? throw new InviteesFault("--person names nobody: give a full name or a number.")
            : new(school is null ? "" : FoldedSchool(school), new FullName(person).Folded, person.Trim()),
        _ => new(),
    };

    private static string FoldedSchool(string name) => new SchoolName(name).Folded is { Length: > 0 } folded
        ? folded
        : throw new InviteesFault("--school names no school: give its name.");

    /// <summary>Blank is everybody; <see cref="FilterOf"/> lets nobody say so with a name.</summary>
    private sealed record Filter(string School = "", string Person = "", string Exact = "");
}
