using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>«Языки»: in which the announcement is written.</summary>
internal sealed record ListVersions(Guid Post);

/// <summary>The copy in one language, and what can be done with it.</summary>
internal sealed record ShowVersion(Guid Post, string Tongue);

internal sealed record DropVersion(Guid Post, string Tongue);

internal sealed class ListVersionsHandler(PostDesk desk) : IHandle<ListVersions>, IHandle<ShowVersion>, IHandle<DropVersion>
{
    public Task<Replies> HandleAsync(ListVersions command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Post, on, post => Task.FromResult(List(post, on)), ct);

    public Task<Replies> HandleAsync(ShowVersion command, Occasion on, CancellationToken ct) => desk.OpenAsync(command.Post, on,
        post => Task.FromResult(post.OtherWords.ContainsKey(command.Tongue) ? Show(post, command.Tongue, on) : List(post, on)), ct);

    public Task<Replies> HandleAsync(DropVersion command, Occasion on, CancellationToken ct) => desk.ChangeAsync(
        command.Post, on, post => With(post, command.Tongue, RichText.Empty), post => Task.FromResult(List(post, on)), ct);

    /// <summary>Without words the version goes.</summary>
    public static Post With(Post post, string tongue, RichText words) => post with
    {
        OtherWords = post.OtherWords.Where(other => other.Key != tongue)
            .Concat(WordsOfPost.IsEmpty(words) ? [] : [new(tongue, words)]).ToDictionary(other => other.Key, other => other.Value),
    };

    public static Replies Show(Post post, string tongue, Occasion on) =>
        new Replies { PostCard.To(on.Chat, post.In(tongue)) with { Silent = true } }.With(Replies.Screen(
            on.Chat, new Phrase(BroadcastTexts.VersionLooks, ("language", NameOf(tongue))),
            [new(BroadcastTexts.WriteAgain, new BeginWords(post.Id, tongue)), new(BroadcastTexts.DropVersion, new DropVersion(post.Id, tongue))],
            [new(BroadcastTexts.Ready, new ShowPost(post.Id), Emphasis.Primary)],
            Speaking.BackAnd(new ListVersions(post.Id))));

    public static Phrase NameOf(string tongue) => BroadcastTexts.Tongues + tongue;

    public static Phrase NamesOf(IEnumerable<string> tongues) => Speaking.Joined(SharedTexts.Comma, tongues.Select(NameOf));

    private static Replies List(Post post, Occasion on) => Replies.Screen(on.Chat, BroadcastTexts.WhichVersions,
    [
        .. Tongues.Others.Select(tongue => (Button[])[Version(post, tongue)]),
        [new(BroadcastTexts.Ready, new ShowPost(post.Id), Emphasis.Primary)],
        Speaking.BackAnd(new ShowPost(post.Id)),
    ]);

    private static Button Version(Post post, string tongue) => post.OtherWords.ContainsKey(tongue)
        ? Speaking.Choice(NameOf(tongue), isChosen: true, new ShowVersion(post.Id, tongue))
        : new(NameOf(tongue), new BeginWords(post.Id, tongue));
}
