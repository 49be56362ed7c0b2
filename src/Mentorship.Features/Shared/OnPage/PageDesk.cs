using Mentorship.Pipeline;
using Microsoft.Extensions.Options;

namespace Mentorship.Features;

/// <summary>Somebody fetches a file by a link.</summary>
internal sealed record FetchFile;

/// <summary>Opens a link with the rights that its owner has at this moment.</summary>
internal sealed class PageDesk(
    Unit unit, PageLinks links, Recipes recipes, IPresences presences, IGate gate, Phrasebook phrases, TimeProvider time, IOptions<RegionOptions> region)
{
    public async Task<PageWords?> ShowAsync(string token, CancellationToken ct)
    {
        if (await OpenAsync(token, ct) is not { } opened) return null;
        var until = new Conversations.Phrase(SharedTexts.PageFile, ("until", Moments.Of(opened.Link.ExpiresAt)));
        return new PageWords(opened.To.Reader.Locale, Plain(SharedTexts.PageTitle, opened.To), Plain(until, opened.To), Plain(SharedTexts.PageFetch, opened.To));
    }

    public async Task<MadeFile?> TakeAsync(string token, CancellationToken ct)
    {
        if (await OpenAsync(token, ct) is not { } opened || !await links.UseAsync(token, ct)) return null;
        return await recipes.MakeAsync(opened.Link.Recipe, opened.To, ct);
    }

    public PageWords Gone()
    {
        var anybody = new Addressee("", new Reader(region.Value.Locale, Zones.Find(region.Value.Zone)), time.GetUtcNow());
        return new PageWords(anybody.Reader.Locale, Plain(SharedTexts.PageGone, anybody), Plain(SharedTexts.PageGoneText, anybody));
    }

    private async Task<Opened?> OpenAsync(string token, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        if (await links.FindAsync(token, now, ct) is not { } link) return null;
        var (actor, reader) = await presences.OfAsync(link.Chat, ct);
        if (actor.PersonId != link.PersonId) return null;
        unit.Actor = actor;
        var occasion = new Occasion(0, link.Chat, actor, reader, now, now);
        return await gate.RefuseAsync(link.NeededRight, new FetchFile(), occasion, ct) is null
            ? new Opened(link, new Addressee(link.Chat, reader, now) { IsOnPage = true })
            : null;
    }

    private string Plain(Conversations.Phrase phrase, Addressee to) => phrases.Plain(phrase, to.Reader, to.Now);

    private sealed record Opened(PageLink Link, Addressee To);
}
