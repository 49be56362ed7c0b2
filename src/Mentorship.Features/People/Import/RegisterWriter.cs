using System.Globalization;
using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features;

/// <summary>Where a person of the file stands in the register.</summary>
internal sealed record RegisterEntry(string Id, string? School, string Municipality, bool IsNew);

/// <summary>Writes schools, people and their roles. The operator of the command line works in all schools.</summary>
internal sealed class RegisterWriter(Unit unit, DateTimeOffset now)
{
    private const string DefaultMunicipality = "Район";

    private const string InsertMunicipality = """
        -- any school: the operator of the command line
        insert into municipalities (id, name) values (@Id, @Name)
        """;

    private const string InsertSchool = """
        -- any school: the operator of the command line
        insert into organizations (id, municipality_id, name, folded_name) values (@Id, @Municipality, @Name, @Folded)
        """;

    private const string InsertPerson = """
        -- any school: the operator of the command line
        insert into people (id, organization_id, municipality_id, number, full_name, folded_name, display_name, post, subjects, directions,
            teaching_since, hired_on, state, version)
        values (@Id, @School, @Municipality, @Number, @FullName, @Folded, @Initials, coalesce(@Post, ''), coalesce(@Subjects, ''),
            coalesce(@Directions, ''), @TeachingSince, @HiredOn, 'Draft', 1)
        """;

    private const string UpdatePerson = """
        -- any school: the operator of the command line
        update people set number = coalesce(@Number, number), full_name = @FullName, folded_name = @Folded, display_name = @Initials,
            post = coalesce(@Post, post), subjects = coalesce(@Subjects, subjects), directions = coalesce(@Directions, directions),
            teaching_since = coalesce(@TeachingSince, teaching_since), hired_on = coalesce(@HiredOn, hired_on), left_on = null,
            version = version + 1
        where id = @Id
        """;

    private const string EndRole = """
        -- any school: the operator of the command line
        update role_assignments set act_to = @Now
        where person_id = @Id and role = @Role and (act_to is null or act_to > @Now)
            and coalesce(organization_id, municipality_id) = @Scope
        """;

    private const string AddRole = """
        -- any school: the operator of the command line
        insert into role_assignments (id, person_id, role, organization_id, municipality_id, act_from)
        select @AssignmentId, @Id, @Role, @School, @Municipality, @Now
        where not exists (select 1 from role_assignments r
            where r.person_id = @Id and r.role = @Role and r.act_to is null and coalesce(r.organization_id, r.municipality_id) = @Scope)
        """;

    public async Task<string> AddMunicipalityAsync(CancellationToken ct)
    {
        var id = NewId();
        await unit.ExecuteAsync(InsertMunicipality, new { Id = id, Name = DefaultMunicipality }, ct);
        return id;
    }

    public async Task<string> AddSchoolAsync(SchoolName name, string municipality, CancellationToken ct)
    {
        var id = NewId();
        var school = new { Id = id, Municipality = municipality, Name = name.Value, name.Folded };
        await unit.ExecuteAsync(InsertSchool, school, ct);
        return id;
    }

    public async Task PutAsync(RegisterEntry entry, ImportRow row, CancellationToken ct)
    {
        await unit.ExecuteAsync(entry.IsNew ? InsertPerson : UpdatePerson, new
        {
            entry.Id, entry.School, entry.Municipality, row.Number,
            FullName = row.Name.Value, row.Name.Folded, row.Name.Initials, row.Post, row.Subjects, row.Directions,
            TeachingSince = Stored(row.TeachingSince), HiredOn = Stored(row.HiredOn),
        }, ct);
        await AssignAsync(entry, row, ct);
    }

    private async Task AssignAsync(RegisterEntry entry, ImportRow row, CancellationToken ct)
    {
        var (given, ended) = (0, 0);
        foreach (var role in Enum.GetValues<Role>())
            if (row.Roles.Contains(role)) given += await AssignAsync(entry, role, holds: true, ct);
            else ended += await AssignAsync(entry, role, holds: false, ct);
        if (ended > 0 && entry.School is { } school) await RolesEnded.TellAsync(unit, entry.Id, school, now, ct);
        if (given + ended > 0 && !entry.IsNew) await RolesChanged.TellAsync(unit, entry.Id, entry.School, now, ct);
    }

    /// <summary>How many roles it changed: one or none.</summary>
    private async Task<int> AssignAsync(RegisterEntry entry, Role role, bool holds, CancellationToken ct)
    {
        var ofMunicipality = role is Role.MunicipalCurator;
        var scope = ofMunicipality ? entry.Municipality : entry.School;
        if (scope is null || (!holds && entry.IsNew)) return 0;
        return await unit.ExecuteAsync(holds ? AddRole : EndRole, new
        {
            AssignmentId = NewId(), entry.Id, Role = role.ToString(), Scope = scope, Now = now.ToUnixTimeMilliseconds(),
            School = ofMunicipality ? null : scope, Municipality = ofMunicipality ? scope : null,
        }, ct);
    }

    private static string? Stored(DateOnly? date) => date?.ToString("O", CultureInfo.InvariantCulture);

    private string NewId() => Guid.CreateVersion7(now).ToString();
}
