using Mentorship.Conversations;
using Mentorship.Domain.Broadcasts;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>How much the announcement asks of people.</summary>
internal sealed record ListCategories(Guid Post);

internal sealed record PickCategory(Guid Post, BroadcastCategory Category);

internal sealed class PickCategoryHandler(PostDesk desk) : IHandle<ListCategories>, IHandle<PickCategory>
{
    public Task<Replies> HandleAsync(ListCategories command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Post, on, post => Task.FromResult(Replies.Screen(on.Chat, BroadcastTexts.WhichCategory,
        [
            .. Enum.GetValues<BroadcastCategory>().Select(one => (Button[])[Choice(post, one)]),
            Speaking.BackAnd(new ShowPost(post.Id)),
        ])), ct);

    public Task<Replies> HandleAsync(PickCategory command, Occasion on, CancellationToken ct) => desk.ChangeAsync(
        command.Post, on, post => post with { Facts = post.Facts with { Category = command.Category } },
        post => Task.FromResult(PostScreens.Preview(post, on)), ct);

    private static Button Choice(Post post, BroadcastCategory category) =>
        Speaking.Choice(Labels.Of(category), post.Facts.Category == category, new PickCategory(post.Id, category));
}
