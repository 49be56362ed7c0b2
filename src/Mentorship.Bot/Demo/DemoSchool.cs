using Mentorship.Features;
using Mentorship.Pipeline;
using Mentorship.Sandbox;

namespace Mentorship.Hosting;

/// <summary>Fills an empty database by the same ways as a real installation: import, pairs that were known before, invitations.</summary>
internal sealed class DemoSchool(Database database, TimeProvider time)
{
    private const long FirstChat = 1001;

    public async Task<IReadOnlyList<DemoPerson>> OpenAsync(CancellationToken ct)
    {
        await ImportAsync(ct);
        foreach (var (mentor, mentee) in DemoFiles.Pairs) await KnownPairs.AddAsync(database, mentor, mentee, time.GetUtcNow(), ct);
        var invites = await Invitations.IssueAsync(database, new Invitees.Everybody(), time.GetUtcNow(), ct);
        var codes = invites.ToDictionary(invite => invite.FullName, invite => invite.Payload);
        return [.. DemoFiles.People.Select((person, at) =>
            new DemoPerson(FirstChat + at, person.Initials, person.Role, "ru", codes.GetValueOrDefault(person.FullName, "")))];
    }

    private async Task ImportAsync(CancellationToken ct)
    {
        await using var people = DemoFiles.OpenPeople();
        var report = await PeopleImport.RunAsync(database, people, ImportMode.AllOrNothing, time, ct);
        if (!report.Loaded)
            throw new Failure("config/demo/people.csv is wrong: check it with: import people config/demo/people.csv --dry-run");
    }
}
