using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.Calendar;
using Mentorship.Domain.Meetings;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>The curators of the school hear of its pairs that do not meet: once for all that were found this morning.</summary>
internal sealed record TellQuiet;

/// <summary>When a pair is looked at again, and when what was found is told.</summary>
internal sealed class WatchClock(ITimers timers)
{
    public const int Week = QuietDays.Again;

    private static readonly TimeOnly Morning = new(9, 0);

    /// <summary>Until then all pairs of the morning have been looked at.</summary>
    private static readonly TimeSpan Gathering = TimeSpan.FromMinutes(5);

    public static DateTimeOffset LooksOn(DateOnly day, SchoolCalendar school) => school.Zone.MomentOf(day, Morning);

    public static DateTimeOffset TellsOn(DateOnly day, SchoolCalendar school) => LooksOn(day, school) + Gathering;

    public Task LookAsync(PairId pair, SchoolCalendar school, int days, Occasion on, CancellationToken ct)
    {
        var at = LooksOn(school.Zone.DateOf(on.Now).AddDays(days), school);
        return timers.PlanAsync($"pair:{pair}:watch", at, $"pair:{pair}", new WatchPair(pair.Value), ct);
    }

    public Task TellAsync(string school, Occasion on, CancellationToken ct) =>
        timers.PlanAsync($"school:{school}:quiet", on.Now + Gathering, $"school:{school}", new TellQuiet(), ct);
}

/// <summary>Whoever is told of is looked at again in a week, so that one message stays one.</summary>
internal sealed class TellQuietHandler(QuietPairs pairs, SchoolHours schools, WatchClock clock, Curators curators) : IHandle<TellQuiet>
{
    private const int Named = 5;

    public async Task<Replies> HandleAsync(TellQuiet command, Occasion on, CancellationToken ct)
    {
        var (_, quiet) = await pairs.OfSchoolAsync(on.Now, ct);
        if (quiet.Count is 0) return [];
        var school = (await schools.OfAsync(ct)).School;
        foreach (var pair in quiet) await clock.LookAsync(new PairId(Guid.Parse(pair.PairId)), school, WatchClock.Week, on, ct);
        return await curators.TellAsync(on.Actor.OrganizationId, on, Says(quiet), ct);
    }

    /// <summary>Who has just fallen silent stands first; the list behind the button begins with the longest.</summary>
    private static Body.Says Says(IReadOnlyList<QuietPair> quiet) => quiet is [var only]
        ? new(new Phrase(MeetingTexts.Missing, ("mentor", only.Mentor), ("mentee", only.Mentee), ("days", (long)only.Days)), [[Speaking.MenuButton]])
        : new(new Phrase(MeetingTexts.MissingMany, ("count", (long)quiet.Count), ("lines", Speaking.Joined(SharedTexts.Line, quiet.Reverse().Take(Named).Select(Line)))),
            [[new(new Phrase(MeetingTexts.WithoutMeetings, ("count", (long)quiet.Count)), new ListQuietPairs())], [Speaking.MenuButton]]);

    private static Phrase Line(QuietPair pair) => new(
        MeetingTexts.MissingLine, ("mentor", pair.Mentor), ("mentee", pair.Mentee), ("days", (long)pair.Days));
}
