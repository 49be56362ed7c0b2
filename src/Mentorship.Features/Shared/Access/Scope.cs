using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features;

/// <summary>The school in which a person of several schools acts now; chosen by the person, never guessed.</summary>
internal sealed record ActIn(string OrganizationId);

/// <summary>Asks somebody of several schools in which one they act, and keeps the choice until the next.</summary>
internal sealed class Scope(Unit unit) : IHandle<ActIn>
{
    private const string Mine = """
        select distinct o.id, o.name
        from role_assignments r join organizations o on o.id = r.organization_id
        where r.person_id = @ActorId and r.act_from <= @Now and (r.act_to is null or r.act_to > @Now)
        order by o.name
        """;

    private const string Choose = """
        update people set acting_organization_id = @Chosen
        where id = @ActorId and exists (
            select 1 from role_assignments r
            where r.person_id = @ActorId and r.organization_id = @Chosen
                and r.act_from <= @Now and (r.act_to is null or r.act_to > @Now))
        """;

    public async Task<IReadOnlyList<SchoolRow>> MineAsync(Occasion on, CancellationToken ct) =>
        await unit.QueryAsync<SchoolRow>(Mine, new { on.Now }, ct);

    public async Task<Replies> AskAsync(Occasion on, CancellationToken ct)
    {
        var schools = await MineAsync(on, ct);
        return Replies.Screen(on.Chat, SharedTexts.WhichSchool, [.. schools.Select(school => (Button[])[school.Button])]);
    }

    public async Task<Replies> HandleAsync(ActIn command, Occasion on, CancellationToken ct)
    {
        await unit.ExecuteAsync(Choose, new { Chosen = command.OrganizationId, on.Now }, ct);
        var school = (await MineAsync(on, ct)).FirstOrDefault(mine => mine.Id == command.OrganizationId);
        // The menu of that school is drawn by the next press: this unit still acts as before.
        return school is null
            ? await AskAsync(on, ct)
            : Replies.Screen(on.Chat, new Phrase(SharedTexts.NowInSchool, ("school", school.Name)), [Speaking.MenuButton]);
    }
}

internal sealed record SchoolRow(string Id, string Name)
{
    public Button Button => new(new Phrase(SharedTexts.Verbatim, ("words", Name)), new ActIn(Id));
}
