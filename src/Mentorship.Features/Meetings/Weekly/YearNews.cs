using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.Meetings;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>Tells each who meets, in one message, what another calendar of the school has changed.</summary>
internal sealed class YearNews(Clashes clashes)
{
    /// <summary>So many lines stand in one message; the rest is counted.</summary>
    private const int Most = 12;

    public async Task<IReadOnlyList<Outgoing>> OfAsync(IReadOnlyList<YearChange> changes, Occasion on, CancellationToken ct)
    {
        var told = new List<Outgoing>();
        foreach (var of in changes.SelectMany(change => change.Now.Sides.Select(side => (Side: side, Change: change))).GroupBy(one => one.Side.Person))
            told.AddRange(await TellAsync(of.First().Side, [.. of.Select(one => one.Change).OrderBy(change => change.Before.Time.Start)], on, ct));
        return told;
    }

    private async Task<IReadOnlyList<Outgoing>> TellAsync(Side side, IReadOnlyList<YearChange> changes, Occasion on, CancellationToken ct)
    {
        var lines = new List<Phrase>();
        foreach (var change in changes.Take(Most)) lines.Add(await LineAsync(change, side.Person, ct));
        if (changes.Count > Most) lines.Add(new Phrase(MeetingTexts.YearMore, ("count", (long)changes.Count - Most)));
        var says = new Body.Says(new Phrase(MeetingTexts.YearChanged, ("lines", Speaking.Joined(SharedTexts.Line, lines))), Rows(changes));
        return Telling.Bring(side, $"year:{side.Person}", says, on).News;
    }

    private async Task<Phrase> LineAsync(YearChange change, PersonId reader, CancellationToken ct)
    {
        var (was, now) = (change.Before, change.Now.Meeting);
        var key = now.State is MeetingState.Cancelled ? MeetingTexts.YearCancels
            : was.State is MeetingState.Cancelled ? MeetingTexts.YearGivesBack : MeetingTexts.YearMoves;
        var line = new Phrase(key, ("was", was.Time.Start), ("at", now.Time.Start), ("name", change.Now.OtherThan(reader).Name));
        return now.State is MeetingState.Cancelled ? line : Clashes.Warned(line, await clashes.OfAsync(change.Now, ct), reader);
    }

    private static IReadOnlyList<IReadOnlyList<Button>> Rows(IReadOnlyList<YearChange> changes) =>
    [
        [new(MeetingTexts.Meetings, new ShowMeetings(), Emphasis.Primary)],
        .. changes.Select(change => change.Before.Key.Source).Distinct().ToList() is [var only]
            ? (IReadOnlyList<Button>[])[[new(MeetingTexts.OpenSeries, new OpenSeries(only))]] : [],
        [Speaking.MenuButton],
    ];
}
