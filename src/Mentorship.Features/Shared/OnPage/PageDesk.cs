using Mentorship.Features.Shared.Tables;
using Mentorship.Pipeline;
using Microsoft.Extensions.Options;

namespace Mentorship.Features;

/// <summary>Somebody fetches a file by a link.</summary>
internal sealed record FetchFile;

/// <summary>Opens a link with the rights that its owner has at this moment.</summary>
internal sealed class PageDesk(
    PageLinks links, Recipes recipes, Threshold threshold, Phrasebook phrases, TimeProvider time, IOptions<RegionOptions> region)
{
    public async Task<PageWords?> ShowAsync(string token, CancellationToken ct)
    {
        if (await OpenAsync(token, ct) is not { } opened) return null;
        var until = new Conversations.Phrase(SharedTexts.PageFile, ("until", Moments.Of(opened.Link.ExpiresAt)));
        return new PageWords(opened.To.Reader.Locale, phrases.For(opened.To, SharedTexts.PageTitle), phrases.For(opened.To, until), phrases.For(opened.To, SharedTexts.PageFetch));
    }

    public async Task<MadeFile?> TakeAsync(string token, CancellationToken ct)
    {
        if (await OpenAsync(token, ct) is not { } opened || !await links.UseAsync(token, ct)) return null;
        return await recipes.MakeAsync(opened.Link.Recipe, opened.To, ct);
    }

    public PageWords Gone()
    {
        var anybody = new Addressee("", new Reader(region.Value.Locale, Zones.Find(region.Value.Zone)), time.GetUtcNow());
        return new PageWords(anybody.Reader.Locale, phrases.For(anybody, SharedTexts.PageGone), phrases.For(anybody, SharedTexts.PageGoneText));
    }

    private async Task<Opened?> OpenAsync(string token, CancellationToken ct)
    {
        if (await links.FindAsync(token, time.GetUtcNow(), ct) is not { } link) return null;
        return await threshold.CrossAsync(link.Chat, link.PersonId, link.NeededRight, new FetchFile(), ct) is { } on
            ? new Opened(link, new Addressee(on.Chat, on.Reader, on.Now) { IsOnPage = true })
            : null;
    }

    private sealed record Opened(PageLink Link, Addressee To);
}
