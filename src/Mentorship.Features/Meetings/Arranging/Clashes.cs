using Mentorship.Conversations;
using Mentorship.Domain;

namespace Mentorship.Features.Meetings;

/// <summary>One of the sides has another meeting at that time.</summary>
/// <param name="With">Whom that side meets then.</param>
internal sealed record Clash(Side Whose, DateTimeOffset At, string With);

/// <summary>Finds what else the two have at the time of a meeting; they are told, and decide themselves.</summary>
internal sealed class Clashes(MeetingStore meetings, CoupleStore couples)
{
    public async Task<IReadOnlyList<Clash>> OfAsync(Arranged now, CancellationToken ct)
    {
        var found = new List<Clash>();
        foreach (var side in now.Couple.Sides)
            if (await FirstAsync(now, side, ct) is { } clash) found.Add(clash);
        return found;
    }

    /// <summary>Whom the other side meets then is nobody's business.</summary>
    public static Phrase Warned(Phrase text, IReadOnlyList<Clash> clashes, PersonId reader) =>
        Speaking.Joined(SharedTexts.Line, [text, .. clashes.Select(clash => clash.Whose.Person == reader
            ? new Phrase(MeetingTexts.YourClash, ("at", clash.At), ("name", clash.With))
            : new Phrase(MeetingTexts.TheirClash, ("name", clash.Whose.Name)))]);

    private async Task<Clash?> FirstAsync(Arranged now, Side side, CancellationToken ct)
    {
        if (await meetings.DuringAsync(side.Person, now.Meeting, ct) is not { } row) return null;
        var with = await couples.FindAsync(new PairId(Guid.Parse(row.PairId)), ct);
        return with is null ? null : new Clash(side, Moments.Of(row.StartsAt), with.OtherThan(side.Person).Name);
    }
}
