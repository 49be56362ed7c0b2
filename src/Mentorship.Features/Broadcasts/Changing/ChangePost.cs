using Mentorship.Domain;
using Mentorship.Domain.Broadcasts;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>Time to look at an announcement whose copies are being corrected or taken away.</summary>
internal sealed record ChangePost(Guid Post);

/// <summary>Everything is decided from what is stored, and a change made twice changes nothing: a restart at any moment does no harm.</summary>
internal sealed class ChangePostHandler(
    PostStore posts, PostDesk desk, RecipientStore recipients, Copies copies, ChangeStore changes, Planning planning) : IHandle<ChangePost>
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(1);

    public async Task<Replies> HandleAsync(ChangePost command, Occasion on, CancellationToken ct)
    {
        if (await posts.FindForServiceAsync(command.Post, ct) is not { } post) return [];
        using var stead = desk.ActFor(post);
        await recipients.SettleAsync(post.Id, ct);
        var sent = await copies.NextAsync(post, on, ct);
        if (sent is null && await changes.LateAsync(post, ct) == 0)
            return post.Facts.State is BroadcastState.Sending || IsOver(post) ? [] : await TellAsync(post, ct);
        await planning.ChangeAtAsync(post, on.Now + Soon, ct);
        return sent ?? Replies.None;
    }

    /// <summary>That a day has passed is no news for its author.</summary>
    private static bool IsOver(Post post) => post.ClosedAt is not null && post.Facts.State is not BroadcastState.Withdrawn;

    /// <summary>Not while it is being sent: there the report comes when everybody has been tried, and says this too.</summary>
    private async Task<Replies> TellAsync(Post post, CancellationToken ct) =>
        ReportScreen.Tell(post, await recipients.TallyAsync(post.Id, ct), await changes.CountAsync(post, ct), isSilent: true);
}
