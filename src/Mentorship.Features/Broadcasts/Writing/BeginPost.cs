using Mentorship.Domain;
using Mentorship.Domain.Broadcasts;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>«Объявить»: the draft that waits, or a new one.</summary>
internal sealed record BeginPost;

internal sealed class BeginPostHandler(PostStore posts, AudienceScreen screen, PostDesk desk) : IHandle<BeginPost>
{
    public async Task<Replies> HandleAsync(BeginPost command, Occasion on, CancellationToken ct)
    {
        var post = await posts.DraftAsync(ct) ?? await NewAsync(on, ct);
        using var stead = desk.ActFor(post);
        return await screen.ShowAsync(post, on, ct);
    }

    public async Task<Post> NewAsync(Occasion on, CancellationToken ct)
    {
        var voice = Voice(on.Actor);
        var facts = new Broadcast
        {
            Id = new BroadcastId(Guid.CreateVersion7(on.Now)), Author = on.Acting(), IsOfSchool = voice is not Role.MunicipalCurator,
            Audience = voice is Role.Council ? new Audience { Parts = [AudiencePart.Mentors] } : Audience.Everybody,
        };
        var post = new Post(facts)
        {
            Number = await posts.NextNumberAsync(ct), Voice = voice, CreatedAt = on.Now,
            OrganizationId = facts.IsOfSchool ? on.Actor.OrganizationId : null, MunicipalityId = on.Actor.MunicipalityId,
        };
        await posts.AddAsync(post, ct);
        return post;
    }

    /// <summary>Whoever has the wider office speaks in it.</summary>
    private static Role Voice(Actor actor) =>
        actor.May(Right.Broadcast, Reach.Municipality) ? Role.MunicipalCurator
        : actor.RolesInForce().Contains(Role.SchoolCurator) ? Role.SchoolCurator
        : Role.Council;
}
