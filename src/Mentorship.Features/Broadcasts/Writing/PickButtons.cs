using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>What stands below the announcement.</summary>
internal sealed record ListButtons(Guid Post);

internal sealed record ToggleMark(Guid Post);

internal sealed record DropLink(Guid Post);

internal sealed class PickButtons(PostDesk desk) : IHandle<ListButtons>, IHandle<ToggleMark>, IHandle<DropLink>
{
    public Task<Replies> HandleAsync(ListButtons command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Post, on, post => Task.FromResult(Show(post, on)), ct);

    public Task<Replies> HandleAsync(ToggleMark command, Occasion on, CancellationToken ct) =>
        desk.ChangeAsync(command.Post, on, post => post with { HasMark = !post.HasMark }, post => Task.FromResult(Show(post, on)), ct);

    public Task<Replies> HandleAsync(DropLink command, Occasion on, CancellationToken ct) =>
        desk.ChangeAsync(command.Post, on, post => post with { Link = null }, post => Task.FromResult(Show(post, on)), ct);

    private static Replies Show(Post post, Occasion on) => Replies.Screen(on.Chat, BroadcastTexts.WhichButtons,
        [AudienceScreen.Mark(BroadcastTexts.Read, post.HasMark, new ToggleMark(post.Id))],
        [post.Link is null ? new(BroadcastTexts.AddLink, new BeginLink(post.Id)) : new(BroadcastTexts.DropLink, new DropLink(post.Id))],
        [new(BroadcastTexts.Ready, new ShowPost(post.Id), Emphasis.Primary)],
        Speaking.BackAnd(new OpenPost(post.Id)));
}
