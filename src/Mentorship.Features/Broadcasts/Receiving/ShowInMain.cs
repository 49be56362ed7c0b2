using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>«Показать по-русски»: the corrected words instead of a translation of the former ones.</summary>
internal sealed record ShowInMain(Guid Post);

internal sealed class ShowInMainHandler(PostStore posts, ReceiptStore receipts, OwnCopy copy) : IHandle<ShowInMain>
{
    public async Task<Replies> HandleAsync(ShowInMain command, Occasion on, CancellationToken ct)
    {
        if (await posts.FindForServiceAsync(command.Post, ct) is not { } post || await receipts.ReceiptAsync(post, ct) is not { } receipt)
            return new Replies { Toast = BroadcastTexts.Sample };
        return [await copy.AgainAsync(post, receipt with { Locale = Tongues.Main }, on, ct)];
    }
}
