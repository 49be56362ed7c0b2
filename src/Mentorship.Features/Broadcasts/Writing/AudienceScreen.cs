using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.Broadcasts;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>«Кому»: the rule in words, how many people fit it now, and a button for each part of it.</summary>
internal sealed class AudienceScreen(AudienceStore people, PostStore posts)
{
    public async Task<Replies> ShowAsync(Post post, Occasion on, CancellationToken ct)
    {
        var count = (await people.ReckonAsync(post, on.Now, ct)).All;
        var text = new Phrase(BroadcastTexts.Audience, ("count", count), ("who", AudienceWords.Of(post)));
        return Replies.Screen(on.Chat, text,
        [
            .. Groups(post),
            .. Schools(post),
            [new(BroadcastTexts.PairState, new TogglePairs(post.Id)), new(BroadcastTexts.Direction, new ListDirections(post.Id))],
            [Speaking.Choice(BroadcastTexts.Owes, post.Facts.Audience.OwesQuestionnaire, new ToggleOwes(post.Id))],
            [new(BroadcastTexts.ShowNames, new ListAudience(post.Id))],
            [new(BroadcastTexts.ToWords, post.Facts.HasWords ? new ShowPost(post.Id) : new BeginWords(post.Id), Emphasis.Primary)],
            await LastAsync(on, ct),
        ]);
    }

    /// <summary>The council speaks to mentors only.</summary>
    private static IEnumerable<IReadOnlyList<Button>> Groups(Post post)
    {
        if (post.Voice is Role.Council) yield break;
        yield return [Group(post, AudiencePart.Mentees), Group(post, AudiencePart.Mentors)];
        yield return [Group(post, AudiencePart.Staff)];
    }

    private static IEnumerable<IReadOnlyList<Button>> Schools(Post post)
    {
        if (post.OrganizationId is null)
            yield return [new(Count(BroadcastTexts.Schools, post.Facts.Audience.Schools.Count), new ListSchools(post.Id))];
    }

    private static Button Group(Post post, AudiencePart part) =>
        Speaking.Choice(Labels.Of(part), post.Facts.Audience.Includes(part), new ToggleGroup(post.Id, part));

    private async Task<IReadOnlyList<Button>> LastAsync(Occasion on, CancellationToken ct)
    {
        var past = await posts.CountByAsync(on, ct);
        return past > 0 ? [new(Count(BroadcastTexts.Past, past), new ListPosts()), Speaking.MenuButton] : [Speaking.MenuButton];
    }

    private static Phrase Count(string label, long count) => new(label, ("count", count));
}
