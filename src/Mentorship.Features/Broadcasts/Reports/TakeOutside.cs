using Mentorship.Conversations;
using Mentorship.Domain.Broadcasts;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>«Для сайта и соцсетей»: what people have been sent, ready to be posted outside.</summary>
/// <param name="Consented">Which finds the author has consent for; null before being asked.</param>
internal sealed record TakeOutside(Guid Post, long? Consented = null);

/// <summary>What looks like personal data leaves only with the word of the author, which stays on record.</summary>
internal sealed class TakeOutsideHandler(PostDesk desk, Phrasebook phrases, Audit audit, BotAddress bot) : IHandle<TakeOutside>
{
    public Task<Replies> HandleAsync(TakeOutside command, Occasion on, CancellationToken ct) => desk.OpenAsync(command.Post, on,
        post => PostDesk.DecideAsync(post, post.Facts.TakenOutside(), on, _ => TakeAsync(post, command.Consented, on, ct)), ct);

    private async Task<Replies> TakeAsync(Post post, long? consented, Occasion on, CancellationToken ct)
    {
        var texts = OutsideText.TonguesOf(post).Select(tongue => TextOf(post, tongue, on)).ToList();
        var found = OutsideText.FoundIn(texts);
        if (found.Count > 0 && OutsideText.MarkOf(found) != consented) return Warn(post, found, on);
        await audit.WriteAsync(on, ("broadcast", post.Facts.Id.ToString()), found.Count > 0 ? "outside-consented" : "outside", ct);
        return new Replies().With(texts.Select(text => Copy(text, on)))
            .With(Replies.Screen(on.Chat, Said(post, await LinkAsync(post, ct), on), Speaking.BackAnd(new OpenPost(post.Id))));
    }

    private string TextOf(Post post, string tongue, Occasion on) => OutsideText.Of(
        post.In(tongue).Words, post.Link,
        string.Join('\n', Days(post).Select(line => phrases.Plain(line, new Reader(tongue, on.Reader.Zone), on.Now))));

    private static IEnumerable<Phrase> Days(Post post)
    {
        if (post.Facts.EventAt is { } at) yield return new Phrase(BroadcastTexts.OutsideEvent, ("at", at));
        if (post.Facts.ValidTo is { } day) yield return new Phrase(BroadcastTexts.OutsideTerm, ("day", day));
    }

    private static Outgoing Copy(string text, Occasion on) => new(
        on.Chat, new Body.Says(new Phrase(BroadcastTexts.OutsideCopy, ("text", RichText.Plain(text))), [])) { Silent = true };

    private Task<string> LinkAsync(Post post, CancellationToken ct) => bot.LinkToAsync($"{AnnouncementLink.Beginning}{post.Id}", ct);

    private static Phrase Said(Post post, string link, Occasion on) => Speaking.Joined(SharedTexts.Line, Lines(post, link, on));

    /// <summary>The link opens it only for whoever has it: it belongs into a chat of the school, not into what the world reads.</summary>
    private static IEnumerable<Phrase> Lines(Post post, string link, Occasion on)
    {
        yield return new Phrase(BroadcastTexts.OutsideReady, ("languages", ListVersionsHandler.NamesOf(OutsideText.TonguesOf(post))));
        if (post.Medium is not null) yield return BroadcastTexts.OutsideFile;
        if (post.Outdated.Count > 0) yield return new Phrase(BroadcastTexts.OldTranslations, ("languages", ListVersionsHandler.NamesOf(post.Outdated)));
        yield return new Phrase(BroadcastTexts.OutsideLink, ("link", link));
        if (post.Facts.IsOver(on.Today())) yield return new Phrase(BroadcastTexts.TermOver, ("day", post.Facts.ValidTo!.Value));
    }

    private static Replies Warn(Post post, IReadOnlyList<string> found, Occasion on) => Replies.Screen(on.Chat,
        new Phrase(BroadcastTexts.OutsideFound, ("found", OutsideText.Quoted(found))),
        [new(BroadcastTexts.Correct, new BeginCorrection(post.Id), Emphasis.Primary)],
        [new(BroadcastTexts.HasConsent, new TakeOutside(post.Id, OutsideText.MarkOf(found)))],
        Speaking.BackAnd(new OpenPost(post.Id)));
}
