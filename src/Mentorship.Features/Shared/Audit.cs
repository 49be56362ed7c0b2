using Mentorship.Pipeline;

namespace Mentorship.Features;

/// <summary>The append-only record of who did what to what; ids and codes only, never names or words.</summary>
internal sealed class Audit(Unit unit)
{
    private const string Insert = """
        insert into audit (id, at, actor_id, organization_id, entity, entity_id, what)
        values (@Id, @At, @By, @OrganizationId, @Entity, @EntityId, @What)
        """;

    public Task WriteAsync(Occasion on, (string Entity, string Id) about, string what, CancellationToken ct) =>
        unit.ExecuteAsync(Insert, new
        {
            Id = Guid.CreateVersion7(on.Now).ToString(),
            At = on.Now.ToUnixTimeMilliseconds(),
            By = on.Actor.PersonId,
            about.Entity,
            EntityId = about.Id,
            What = what,
        }, ct);
}
