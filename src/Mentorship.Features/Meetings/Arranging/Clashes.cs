using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.Meetings;

namespace Mentorship.Features.Meetings;

/// <summary>One of the sides has another meeting at that time.</summary>
/// <param name="With">Whom that side meets then.</param>
internal sealed record Clash(Side Whose, DateTimeOffset At, Phrase With);

/// <summary>Finds what else the two have at the time of a meeting; they are told, and decide themselves.</summary>
internal sealed class Clashes(MeetingStore meetings, CoupleStore couples)
{
    public async Task<IReadOnlyList<Clash>> OfAsync(Arranged now, CancellationToken ct)
    {
        var found = new List<Clash>();
        foreach (var side in now.Couple.Sides)
            if (await FirstAsync(now.Meeting, side, null, ct) is { } clash) found.Add(clash);
        return found;
    }

    /// <summary>The first of each side among the dates of a rhythm; what it takes the place of does not count.</summary>
    public async Task<IReadOnlyList<Clash>> OfAsync(Weekly weekly, IReadOnlyList<Meeting> dates, CancellationToken ct)
    {
        var found = new List<Clash>();
        foreach (var side in weekly.Couple.Sides)
            foreach (var date in dates)
                if (await FirstAsync(date, side, weekly.Replaces is null ? null : weekly.Couple.Pair, ct) is { } clash)
                {
                    found.Add(clash);
                    break;
                }

        return found;
    }

    /// <summary>The same of all that are gathered. Asked as the service for the school.</summary>
    public async Task<IReadOnlyList<Clash>> OfAsync(Gathering now, CancellationToken ct)
    {
        var found = new List<Clash>();
        foreach (var side in now.Sides)
            if (await FirstAsync(now.Meeting, side, null, ct) is { } clash) found.Add(clash);
        return found;
    }

    /// <summary>What the organizer is told: of the guests only who is busy, in one sentence.</summary>
    public static Phrase Warned(Phrase text, IReadOnlyList<Clash> clashes, Gathering now)
    {
        var (organizer, guests) = (now.Organizer.Person, clashes.Where(clash => clash.Whose.Person != now.Organizer.Person).ToList());
        var own = Warned(text, [.. clashes.Where(clash => clash.Whose.Person == organizer)], organizer);
        return guests is [] ? own : Speaking.Joined(SharedTexts.Line, [own, new Phrase(MeetingTexts.GroupClash,
            ("names", Speaking.Joined(SharedTexts.Comma, guests.Select(clash => Speaking.Verbatim(clash.Whose.Name)))))]);
    }

    /// <summary>Whom the other side meets then is nobody's business.</summary>
    public static Phrase Warned(Phrase text, IReadOnlyList<Clash> clashes, PersonId reader) =>
        Speaking.Joined(SharedTexts.Line, [text, .. clashes.Select(clash => clash.Whose.Person == reader
            ? new Phrase(MeetingTexts.YourClash, ("at", clash.At), ("name", clash.With))
            : new Phrase(MeetingTexts.TheirClash, ("name", clash.Whose.Name)))]);

    /// <summary>The same of a rhythm, where one date may be taken and the others not.</summary>
    public static Phrase WarnedOfDates(Phrase text, IReadOnlyList<Clash> clashes, PersonId reader) =>
        Speaking.Joined(SharedTexts.Line, [text, .. clashes.Select(clash => clash.Whose.Person == reader
            ? new Phrase(MeetingTexts.YourSeriesClash, ("at", clash.At), ("name", clash.With))
            : new Phrase(MeetingTexts.TheirSeriesClash, ("name", clash.Whose.Name)))]);

    private async Task<Clash?> FirstAsync(Meeting meeting, Side side, PairId? exceptRhythmsOf, CancellationToken ct)
    {
        if (await meetings.DuringAsync(side.Person, meeting, exceptRhythmsOf, ct) is not { } row) return null;
        if (row.PairId is null) return new Clash(side, Moments.Of(row.StartsAt), MeetingTexts.OfSeveral);
        var with = await couples.FindAsync(new PairId(Guid.Parse(row.PairId)), ct);
        return with is null ? null : new Clash(side, Moments.Of(row.StartsAt), Speaking.Verbatim(with.OtherThan(side.Person).Name));
    }
}
