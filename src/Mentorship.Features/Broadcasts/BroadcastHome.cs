using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>«Объявить» for those who may, and for the head a line about what waits for a yes.</summary>
internal sealed class BroadcastHome(PostStore posts) : IHomeSection
{
    private const int Place = 45;
    private const int SomebodyWaits = 90;

    public async Task<HomeContribution> ForAsync(Occasion on, CancellationToken ct)
    {
        var waiting = on.Actor.May(Right.ApproveBroadcast) ? await posts.WaitingForHeadAsync(ct) : null;
        IReadOnlyList<MenuButton> menu = on.Actor.May(Right.Broadcast)
            ? [new(Place, new Button(BroadcastTexts.Announce, new BeginPost()))]
            : [];
        return new HomeContribution(waiting is null ? [] : [LineOf(waiting)], menu);
    }

    private static HomeLine LineOf(Post post) => new(
        SomebodyWaits, new Phrase(BroadcastTexts.HomeReview, post.Numbered), new Button(BroadcastTexts.Look, new ReviewPost(post.Id)));
}
