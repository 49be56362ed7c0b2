using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>What stands below the announcement.</summary>
internal sealed record ListButtons(Guid Post);

internal sealed record ToggleMark(Guid Post);

/// <summary>«Приду» and «Не приду», or neither.</summary>
internal sealed record ToggleRsvp(Guid Post);

internal sealed record DropLink(Guid Post);

/// <summary>The words stay, what stands above them goes.</summary>
internal sealed record DropFile(Guid Post);

internal sealed class PickButtons(PostDesk desk)
    : IHandle<ListButtons>, IHandle<ToggleMark>, IHandle<ToggleRsvp>, IHandle<DropLink>, IHandle<DropFile>
{
    public Task<Replies> HandleAsync(ListButtons command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Post, on, post => Task.FromResult(Show(post, on)), ct);

    public Task<Replies> HandleAsync(ToggleMark command, Occasion on, CancellationToken ct) =>
        desk.ChangeAsync(command.Post, on, post => post with { HasMark = !post.HasMark }, post => Task.FromResult(Show(post, on)), ct);

    public Task<Replies> HandleAsync(ToggleRsvp command, Occasion on, CancellationToken ct) =>
        desk.ChangeAsync(command.Post, on, post => post with { HasRsvp = !post.HasRsvp }, post => Task.FromResult(Show(post, on)), ct);

    public Task<Replies> HandleAsync(DropFile command, Occasion on, CancellationToken ct) =>
        desk.ChangeAsync(command.Post, on, post => post with { Medium = null }, post => Task.FromResult(Show(post, on)), ct);

    public Task<Replies> HandleAsync(DropLink command, Occasion on, CancellationToken ct) =>
        desk.ChangeAsync(command.Post, on, post => post with { Link = null }, post => Task.FromResult(Show(post, on)), ct);

    public static Replies Show(Post post, Occasion on) => Replies.Screen(on.Chat, BroadcastTexts.WhichButtons,
        [Speaking.Choice(BroadcastTexts.Read, post.HasMark, new ToggleMark(post.Id))],
        [Speaking.Choice(BroadcastTexts.Rsvp, post.HasRsvp, new ToggleRsvp(post.Id))],
        [Speaking.Choice(BroadcastTexts.AddForm, post.Form is not null, new ListForms(post.Id))],
        [post.Link is null ? new(BroadcastTexts.AddLink, new BeginLink(post.Id)) : new(BroadcastTexts.DropLink, new DropLink(post.Id))],
        [post.Medium is null ? new(BroadcastTexts.AddFile, new BeginWords(post.Id)) : new(BroadcastTexts.DropFile, new DropFile(post.Id))],
        [new(BroadcastTexts.Ready, new ShowPost(post.Id), Emphasis.Primary)],
        Speaking.BackAnd(new ShowPost(post.Id)));
}
