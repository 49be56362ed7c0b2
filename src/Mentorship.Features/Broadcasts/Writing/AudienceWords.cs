using Mentorship.Conversations;
using Mentorship.Domain.Broadcasts;

namespace Mentorship.Features.Broadcasts;

/// <summary>The rule of an audience in one line.</summary>
internal static class AudienceWords
{
    public static Phrase Of(Post post) => Speaking.Joined(BroadcastTexts.Dot, Parts(post, post.Facts.Audience));

    private static IEnumerable<Phrase> Parts(Post post, Audience audience)
    {
        yield return audience.Parts.Count is 0
            ? BroadcastTexts.NoGroups
            : Speaking.Joined(SharedTexts.Comma, audience.Parts.Select(Labels.Of));
        if (post.OrganizationId is null) yield return Schools(audience);
        if (audience.Pairs is PairNeed.Paired) yield return BroadcastTexts.WithPair;
        if (audience.Pairs is PairNeed.Alone) yield return BroadcastTexts.WithoutPair;
        if (audience.Direction is { } direction) yield return Labels.Of(direction);
        if (audience.OwesQuestionnaire) yield return BroadcastTexts.OwesQuestionnaire;
    }

    private static Phrase Schools(Audience audience) => audience.Schools.Count is 0
        ? BroadcastTexts.AllSchools
        : new Phrase(BroadcastTexts.SomeSchools, ("count", (long)audience.Schools.Count));
}
