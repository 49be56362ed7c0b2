using System.Security.Cryptography;
using System.Text;
using Mentorship.Domain;
using Mentorship.Domain.Calendar;
using Mentorship.Domain.Meetings.Ics;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>Somebody's calendar program asks for their meetings.</summary>
internal sealed record ReadFeed;

/// <summary>Reads the meetings of whoever an address belongs to, with the rights that this person has now.</summary>
internal sealed class FeedReader(
    Unit unit, CalendarFeed feed, Threshold threshold, MeetingStore meetings, SeriesStore series, GroupStore groups, CoupleStore couples,
    CalendarEvents events, Phrasebook phrases)
{
    /// <summary>What is over stays in sight so long.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromDays(60);

    public async Task<FeedPage?> ReadAsync(string token, CancellationToken ct)
    {
        if (await feed.FindAsync(token, ct) is not { } row) return null;
        if (await threshold.CrossAsync(row.Chat, row.PersonId, Right.OwnMeetings, new ReadFeed(), ct) is not { } on) return null;
        var all = await EventsAsync(await events.ReaderAsync(row.PersonId, on.Reader, on.Now, ct), ct);
        return await PageAsync(row, all, phrases.Plain(MeetingTexts.CalendarName, on.Reader, on.Now), on.Now, ct);
    }

    /// <summary>The words of the two about a meeting stay in the chat, to which a link leads: calendars are kept by strangers.</summary>
    private async Task<IReadOnlyList<IcsEvent>> EventsAsync(CalendarReader who, CancellationToken ct)
    {
        var (all, from) = (new List<IcsEvent>(), who.Now - Kept);
        var single = await meetings.InCalendarAsync(from, ct);
        var rhythms = await series.InCalendarAsync(who.Reader.Zone.DateOf(from), ct);
        foreach (var couple in await couples.MineAsync(ct))
        {
            all.AddRange(single.Where(row => row.PairId == couple.Pair.ToString())
                .Select(row => CalendarEvents.Published(events.Of(new Arranged(row.ToMeeting(), couple, who.Now), who), couple.Mentor)));
            foreach (var row in rhythms.Where(row => row.PairId == couple.Pair.ToString()))
            {
                using var school = Stead.ForSchool(unit, row.School);
                all.AddRange((await events.OfAsync(await series.ReadAsync(row, couple, ct), who, ct))
                    .Select(one => CalendarEvents.Published(one, couple.Mentor)));
            }
        }

        foreach (var line in (await groups.MineAsync(from, ct)).Where(line => line.Word is not nameof(Domain.Meetings.Rsvp.DoesNotCome)))
            if (await groups.FindAsync(Guid.Parse(line.Id), ct) is { } row)
            {
                using var school = Stead.ForSchool(unit, row.School);
                var gathering = await groups.ReadAsync(row, who.Now, ct);
                all.Add(CalendarEvents.Published(events.Of(gathering, who), gathering.Organizer));
            }

        return [.. all.Select(one => one with { Description = null })];
    }

    /// <summary>Programs ask every hour: what has not changed keeps its tag and its time.</summary>
    private async Task<FeedPage> PageAsync(FeedRow row, IReadOnlyList<IcsEvent> all, string name, DateTimeOffset now, CancellationToken ct)
    {
        var tag = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Written(name, all, DateTimeOffset.UnixEpoch))));
        var changed = tag == row.ContentHash ? Moments.Of(row.ChangedAt) : now;
        if (tag != row.ContentHash) await feed.ChangedAsync(tag, now, ct);
        return new FeedPage(Written(name, all, changed), tag, changed);
    }

    private static string Written(string name, IReadOnlyList<IcsEvent> all, DateTimeOffset stamp) =>
        IcsFile.Feed(name, [.. all.Select(one => one with { Stamp = stamp })]);
}
