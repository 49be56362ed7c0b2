using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.Broadcasts;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>Opens an announcement for its author; what follows runs for the school or the municipality that announces.</summary>
internal sealed class PostDesk(Unit unit, PostStore posts)
{
    /// <summary>"Not yours" and "missing" answer alike.</summary>
    public async Task<Replies> OpenAsync(Guid id, Occasion on, Func<Post, Task<Replies>> act, CancellationToken ct)
    {
        if (await posts.FindAsync(id, ct) is not { } post || !Reaches(post, on.Actor))
            return Replies.Screen(on.Chat, BroadcastTexts.NotHere, [Speaking.MenuButton]);
        using var stead = ActFor(post);
        return await act(post);
    }

    /// <summary>Keeps a change of a draft and shows what comes of it.</summary>
    public Task<Replies> ChangeAsync(
        Guid id, Occasion on, Func<Post, Post> change, Func<Post, Task<Replies>> show, CancellationToken ct) =>
        OpenAsync(id, on, post => KeepAsync(post, on, change, show, ct), ct);

    /// <summary>The same for a draft that is open.</summary>
    public Task<Replies> KeepAsync(
        Post post, Occasion on, Func<Post, Post> change, Func<Post, Task<Replies>> show, CancellationToken ct) =>
        DecideAsync(post, post.Facts.Changed(facts => change(post with { Facts = facts }).Facts), on,
            async facts => await show(await posts.SaveAsync(change(post) with { Facts = facts }, ct)));

    public static async Task<Replies> DecideAsync(
        Post post, Decision<Broadcast> decision, Occasion on, Func<Broadcast, Task<Replies>> act) => decision switch
        {
            Decision<Broadcast>.Accepted(var facts) => await act(facts),
            Decision<Broadcast>.Refused refused => Replies.Screen(on.Chat, refused.Because(), Speaking.BackAnd(new OpenPost(post.Id))),
            _ => throw new InvalidOperationException($"Nothing is decided for {decision.GetType().Name}."),
        };

    public Stead ActFor(Post post) => new(unit, post.Stead);

    public static bool Reaches(Post post, Actor actor) =>
        actor.May(Right.Broadcast, post.OrganizationId is null ? Reach.Municipality : Reach.School);
}
