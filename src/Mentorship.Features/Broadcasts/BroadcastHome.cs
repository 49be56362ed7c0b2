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
        var waiting = on.Actor.May(Right.ApproveBroadcast) ? await WaitingAsync(ct) : [];
        IReadOnlyList<MenuButton> menu = on.Actor.May(Right.Broadcast)
            ? [new(Place, new Button(BroadcastTexts.Announce, new BeginPost()))]
            : [];
        return new HomeContribution(waiting, menu);
    }

    private async Task<IReadOnlyList<HomeLine>> WaitingAsync(CancellationToken ct) =>
    [
        .. Line(await posts.WaitingForHeadAsync(ct), BroadcastTexts.HomeReview, id => new Button(BroadcastTexts.Look, new ReviewPost(id))),
        .. Line(await posts.CorrectionForHeadAsync(ct), BroadcastTexts.HomeReviewCorrection,
            id => new Button(BroadcastTexts.LookAtCorrection, new ReviewCorrection(id))),
    ];

    private static IEnumerable<HomeLine> Line(Post? post, string key, Func<Guid, Button> look) =>
        post is null ? [] : [new HomeLine(SomebodyWaits, new Phrase(key, post.Numbered), look(post.Id))];
}
