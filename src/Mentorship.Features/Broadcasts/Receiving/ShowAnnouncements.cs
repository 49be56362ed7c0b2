using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>One line of the list: the announcement in the reader's language, and how it came.</summary>
internal sealed record Received(Post Post, ReceivedRow Row, int Place);

/// <summary>«Объявления»: what one has received and is in force, the newest first.</summary>
internal sealed class ShowAnnouncementsHandler(FeedStore feed, PostStore posts, RefusalStore refusals) : IHandle<ShowAnnouncements>
{
    public async Task<Replies> HandleAsync(ShowAnnouncements command, Occasion on, CancellationToken ct)
    {
        var (all, fresh) = (await feed.CountAsync(false, on.Today(), ct), await feed.CountAsync(true, on.Today(), ct));
        var shown = await ReadAsync(command, on, ct);
        return Replies.Screen(on.Chat, Text(command.OnlyNew ? fresh : all, shown),
        [
            .. shown.Select(one => (Button[])[DigestCard.Row(one.Post, one.Place, new OpenItem(one.Post.Id))]),
            .. Pages.Turns(command.Page, command.OnlyNew ? fresh : all, page => command with { Page = page }),
            .. Filter(command, fresh),
            Speaking.BackAnd(new ShowMore()),
        ]);
    }

    private async Task<IReadOnlyList<Received>> ReadAsync(ShowAnnouncements command, Occasion on, CancellationToken ct)
    {
        var (language, shown) = (await refusals.LanguageAsync(ct), new List<Received>());
        foreach (var row in await feed.PageAsync(command, on.Today(), ct))
            if (await posts.FindForServiceAsync(Guid.Parse(row.Id), ct) is { } post)
                shown.Add(new Received(post.In(language), row, Pages.Skip(command.Page) + shown.Count + 1));
        return shown;
    }

    private static Phrase Text(long count, IReadOnlyList<Received> shown) => shown.Count is 0
        ? BroadcastTexts.FeedEmpty
        : new Phrase(BroadcastTexts.Feed, ("count", count), ("lines", Speaking.Joined(SharedTexts.Line, shown.Select(Line))));

    private static Phrase Line(Received one) => new(
        BroadcastTexts.DigestLine, ("place", one.Place), ("words", Speaking.Joined(BroadcastTexts.Dot, Parts(one))));

    private static IEnumerable<Phrase> Parts(Received one)
    {
        yield return DigestCard.Said(one.Post);
        if ((Moments.Of(one.Row.SentAt) ?? one.Post.Facts.SendAt) is { } at) yield return new Phrase(BroadcastTexts.FeedAt, ("at", at));
        if (one.Post.Facts.ValidTo is { } day) yield return new Phrase(BroadcastTexts.FeedUntil, ("day", day));
        if (one.Row.IsNew > 0) yield return BroadcastTexts.FeedNew;
    }

    private static IEnumerable<IReadOnlyList<Button>> Filter(ShowAnnouncements command, long fresh)
    {
        var label = new Phrase(BroadcastTexts.OnlyNew, ("count", fresh));
        if (command.OnlyNew || fresh > 0)
            yield return [Speaking.Choice(label, command.OnlyNew, new ShowAnnouncements(OnlyNew: !command.OnlyNew))];
    }
}

/// <summary>As long as something waits to be marked or answered, the list of announcements is in the menu itself.</summary>
internal sealed class FeedHome(FeedStore feed) : IHomeSection
{
    private const int Place = 85;

    public async Task<HomeContribution> ForAsync(Occasion on, CancellationToken ct) =>
        await feed.CountAsync(onlyNew: true, on.Today(), ct) is > 0 and var fresh
            ? new HomeContribution([], [new MenuButton(Place, new Button(
                new Phrase(BroadcastTexts.Received, ("count", fresh)), new ShowAnnouncements()))])
            : HomeContribution.None;
}
