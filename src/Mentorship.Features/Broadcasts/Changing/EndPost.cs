using Mentorship.Domain.Broadcasts;
using Mentorship.Domain.Calendar;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>The last day of an announcement may be over.</summary>
internal sealed record EndPost(Guid Post);

/// <summary>Once it is over for everybody, wherever they live, their copies say so: by the portions and at the pace of every change, silently.</summary>
internal sealed class EndPostHandler(PostStore posts, PostDesk desk, RecipientStore recipients, TakingBack taking, Planning planning)
    : IHandle<EndPost>
{
    public async Task<Replies> HandleAsync(EndPost command, Occasion on, CancellationToken ct)
    {
        if (await posts.FindForServiceAsync(command.Post, ct) is not { Facts.ValidTo: { } last, ClosedAt: null } post) return [];
        if (!post.Facts.State.HasLeft()) return [];
        using var stead = desk.ActFor(post);
        var ends = (await recipients.ZonesAsync(post.Id, ct)).Select(zone => zone.StartOf(last.AddDays(1))).DefaultIfEmpty(on.Now).Max();
        if (ends > on.Now) await planning.EndAtAsync(post, ends, ct);
        else await CloseAsync(post, on, ct);
        return [];
    }

    private async Task CloseAsync(Post post, Occasion on, CancellationToken ct)
    {
        post = await posts.SaveAsync(post with { ClosedAt = on.Now, Revision = post.Revision + 1 }, ct);
        await taking.BackAsync(post, ct);
        await planning.ChangeAsync(post, "over", on, ct);
    }
}
