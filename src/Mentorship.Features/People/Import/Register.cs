using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features;

/// <summary>The register while a file is brought in: knows what is there, counts what changes, writes only when told to.</summary>
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
        select id, organization_id, number, folded_name from people where folded_name <> ''
        """;

    private readonly RegisterWriter _writer = new(unit, now);
    private readonly Dictionary<string, string> _schools = [];
    private readonly Dictionary<string, string> _people = [];
    private string? _municipality;

    public int Schools { get; private set; }

    public int Added { get; private set; }

    public int Updated { get; private set; }

    /// <summary>Reads what the register holds; the first import of all makes the municipality.</summary>
    public async Task OpenAsync(CancellationToken ct)
    {
        _municipality = await unit.SingleAsync<string>(Municipalities, null, ct);
        if (_municipality is null && writes) _municipality = await _writer.AddMunicipalityAsync(ct);
        foreach (var school in await unit.QueryAsync<SchoolRow>(SchoolsKnown, null, ct)) _schools[school.Name] = school.Id;
        foreach (var person in await unit.QueryAsync<KnownRow>(PeopleKnown, null, ct)) Remember(person);
    }

    public async Task PutAsync(ImportRow row, CancellationToken ct)
    {
        var school = row.School is { } name ? await SchoolAsync(name, ct) : null;
        var known = Find(school, row);
        if (known is null) Added++;
        else Updated++;
        var id = known ?? Guid.CreateVersion7(now).ToString();
        if (writes) await _writer.PutAsync(new RegisterEntry(id, school, _municipality!, IsNew: known is null), row, ct);
        Remember(new KnownRow(id, school, row.Number, row.Name.Folded));
    }

    private string? Find(string? school, ImportRow row) =>
        row.Number is { } number && _people.TryGetValue(ByNumber(school, number), out var numbered) ? numbered
        : _people.TryGetValue(ByName(school, row.Name.Folded, hasNumber: false), out var named) ? named
        : row.Number is null && _people.TryGetValue(ByName(school, row.Name.Folded, hasNumber: true), out var other) ? other
        : null;

    private async Task<string> SchoolAsync(SchoolName name, CancellationToken ct)
    {
        if (_schools.TryGetValue(name.Folded, out var known)) return known;
        Schools++;
        return _schools[name.Folded] = writes ? await _writer.AddSchoolAsync(name, _municipality!, ct) : name.Folded;
    }

    private void Remember(KnownRow person)
    {
        if (person.Number is not null) _people[ByNumber(person.OrganizationId, person.Number)] = person.Id;
        _people[ByName(person.OrganizationId, person.FoldedName, person.Number is not null)] = person.Id;
    }

    private static string ByNumber(string? school, string number) => $"{school}|number:{number}";

    private static string ByName(string? school, string name, bool hasNumber) => $"{school}|name:{name}|{hasNumber}";

    private sealed record KnownRow(string Id, string? OrganizationId, string? Number, string FoldedName);
}
