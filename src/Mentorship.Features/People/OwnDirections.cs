using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.People;

/// <summary>«Направления»: what one answers in, or needs help with.</summary>
internal sealed record ShowDirections;

/// <summary>One direction comes in or goes.</summary>
internal sealed record ToggleDirection(ActivityDirection Direction);

/// <summary>One's own directions by taps: mentors are asked about theirs first, and pairs are made by common ones.</summary>
internal sealed class OwnDirections(PeopleStore people) : IHandle<ShowDirections>, IHandle<ToggleDirection>
{
    private static readonly ActivityDirection[] All = Enum.GetValues<ActivityDirection>();

    public async Task<Replies> HandleAsync(ShowDirections command, Occasion on, CancellationToken ct) =>
        await people.DirectionsAsync(ct) is { } mine
            ? Screen(mine, on)
            : Replies.Screen(on.Chat, PeopleTexts.MyCardGuest, [Speaking.MenuButton]);

    public async Task<Replies> HandleAsync(ToggleDirection command, Occasion on, CancellationToken ct)
    {
        if (await people.DirectionsAsync(ct) is { } mine)
            await people.SetDirectionsAsync(All.Where(one => mine.Contains(one) != (one == command.Direction)), ct);
        return await HandleAsync(new ShowDirections(), on, ct);
    }

    private static Replies Screen(IReadOnlyList<ActivityDirection> mine, Occasion on)
    {
        var key = on.Actor.RolesInForce().Contains(Role.Mentor) ? PeopleTexts.DirectionsOfMentor : PeopleTexts.Directions;
        return Replies.Screen(on.Chat, new Phrase(key, ("count", (long)mine.Count), ("of", (long)All.Length)),
        [
            .. All.Select(one => (Button[])[Speaking.Choice(Labels.Of(one), mine.Contains(one), new ToggleDirection(one))]),
            Speaking.BackAnd(new ShowMyCard()),
        ]);
    }
}
