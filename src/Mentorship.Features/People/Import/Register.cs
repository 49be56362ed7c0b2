using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features;

/// <summary>The register while a file is brought in: counts what changes, writes only when told to.</summary>
internal sealed class Register(Unit unit, DateTimeOffset now, bool writes)
{
    private const string Municipalities = $"""
        -- any school: the operator of the command line
        select id from municipalities where id <> '{Technical.Municipality}' order by id limit 1
        """;

    private const string SchoolsKnown = """
        -- any school: the operator of the command line
        select id, folded_name as name from organizations
        """;

    private const string PeopleKnown = """
        -- any school: the operator of the command line
        select p.id, o.folded_name as school, p.number, p.folded_name as name
        from people p left join organizations o on o.id = p.organization_id
        where p.folded_name <> ''
        """;

    private readonly RegisterWriter _writer = new(unit, now);
    private readonly Dictionary<string, string> _schools = [];
    private string? _municipality;

    public int Schools { get; private set; }

    public int Added { get; private set; }

    public int Updated { get; private set; }

    /// <summary>Everybody whom a row could be about.</summary>
    public static Task<IReadOnlyList<KnownPerson>> PeopleAsync(Unit unit, CancellationToken ct) =>
        unit.QueryAsync<KnownPerson>(PeopleKnown, null, ct);

    /// <summary>Reads what schools there are; the first import of all makes the municipality.</summary>
    public async Task OpenAsync(CancellationToken ct)
    {
        _municipality = await unit.SingleAsync<string>(Municipalities, null, ct);
        if (_municipality is null && writes) _municipality = await _writer.AddMunicipalityAsync(ct);
        foreach (var school in await unit.QueryAsync<SchoolRow>(SchoolsKnown, null, ct)) _schools[school.Name] = school.Id;
    }

    public async Task PutAsync(Matched matched, CancellationToken ct)
    {
        var (row, known) = (matched.Row, matched.Person);
        var school = row.School is { } name ? await SchoolAsync(name, ct) : null;
        if (known is null) Added++;
        else Updated++;
        var id = known ?? Guid.CreateVersion7(now).ToString();
        if (writes) await _writer.PutAsync(new RegisterEntry(id, school, _municipality!, IsNew: known is null), row, ct);
    }

    private async Task<string> SchoolAsync(SchoolName name, CancellationToken ct)
    {
        if (_schools.TryGetValue(name.Folded, out var known)) return known;
        Schools++;
        return _schools[name.Folded] = writes ? await _writer.AddSchoolAsync(name, _municipality!, ct) : name.Folded;
    }
}
