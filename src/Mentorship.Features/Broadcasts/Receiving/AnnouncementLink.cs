using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>A link to an announcement: the copy of whoever has received it, and the report for its author.</summary>
internal sealed class AnnouncementLink(PostStore posts, ReceiptStore receipts, OpenItemHandler copy, OpenPostHandler own) : IDeepLink
{
    public const string Beginning = "a_";

    public string Prefix => Beginning;

    public string Right => Domain.Right.OwnAccount;

    public async Task<Replies?> OpenAsync(string rest, Occasion on, CancellationToken ct) =>
        !Guid.TryParse(rest, out var id) ? null
        : await IsReceivedAsync(id, ct) ? await copy.HandleAsync(new OpenItem(id), on, ct)
        : await own.HandleAsync(new OpenPost(id), on, ct);

    /// <summary>What waits for its moment comes by itself.</summary>
    private async Task<bool> IsReceivedAsync(Guid id, CancellationToken ct) =>
        await posts.FindForServiceAsync(id, ct) is { } post && await receipts.ReceiptAsync(post, ct) is { IsWaiting: false };
}
