using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.Calendar;
using Mentorship.Domain.Meetings;
using Mentorship.Domain.Meetings.Ics;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>For whom events are written, and what names them.</summary>
/// <param name="Links">What an id follows in a link to a meeting; null where the bot has no known name.</param>
internal sealed record CalendarReader(PersonId Person, Reader Reader, DateTimeOffset Now, string? Links);

/// <summary>Writes meetings and rhythms as events of one person's calendar: the other side by its initials, on the person's own clock.</summary>
internal sealed class CalendarEvents(SchoolHours schools, MeetingStore meetings, Phrasebook phrases, BotAddress bot)
{
    /// <summary>A name that can never be anybody's host: the addresses in a file reach nobody.</summary>
    private const string Host = "mentorship.invalid";

    public async Task<CalendarReader> ReaderAsync(string person, Reader reader, DateTimeOffset now, CancellationToken ct) =>
        new(new PersonId(Guid.Parse(person)), reader, now, await bot.UrlToAsync(MeetingLink.Beginning, ct));

    /// <summary>One meeting outside of any rhythm.</summary>
    public IcsEvent Of(Arranged now, CalendarReader who) => Of(now.Meeting, Summary(now.Couple, who), who) with { Page = Page(now.Id, who) };

    /// <summary>A meeting of several: a guest reads of nobody but whoever gathers them.</summary>
    public IcsEvent Of(Gathering now, CalendarReader who)
    {
        var guests = now.Organizer.Person == who.Person ? now.Guests : now.Guests.Where(guest => guest.Side.Person == who.Person);
        var summary = phrases.Plain(new Phrase(MeetingTexts.GroupInCalendar, ("name", now.Organizer.Name)), who.Reader, who.Now);
        return Of(now.Meeting, summary, who) with
        {
            Page = Page(now.Id, who),
            Organizer = IcsParty.Of(now.Organizer.Person, now.Organizer.Name, Host),
            Attendees = [.. guests.Select(guest => IcsParty.Of(guest.Side.Person, guest.Side.Name, Host) with { Word = guest.Word })],
        };
    }

    /// <summary>A rhythm with its changed dates; empty where nothing is left of it. Asked as the service for the school.</summary>
    public async Task<IReadOnlyList<IcsEvent>> OfAsync(Weekly weekly, CalendarReader who, CancellationToken ct)
    {
        var made = (await meetings.AllOfSeriesAsync(weekly.Id, ct)).Select(row => row.ToMeeting()).ToList();
        var look = Look(weekly, who) with { Sequence = Sequence(weekly, made) };
        return new IcsSeries(weekly.Series, made, weekly.State is SeriesState.Active)
            .Events(look, (await schools.OfAsync(ct)).School, who.Now);
    }

    /// <summary>What takes a whole rhythm out of a calendar.</summary>
    public async Task<IcsEvent> GoneAsync(Weekly weekly, CalendarReader who, CancellationToken ct)
    {
        var made = (await meetings.AllOfSeriesAsync(weekly.Id, ct)).Select(row => row.ToMeeting()).ToList();
        return Look(weekly, who) with { Sequence = Sequence(weekly, made) };
    }

    /// <summary>With those who meet, as an invitation names them; of a time that is not agreed nobody has said that they come.</summary>
    public static IcsEvent Invited(IcsEvent one, Couple couple) => Published(one, couple.Mentor) with
    {
        Attendees =
        [
            IcsParty.Of(couple.Mentee.Person, couple.Mentee.Name, Host) with
            {
                Word = one.State is MeetingState.Proposed or MeetingState.Rescheduled ? Rsvp.Unknown : Rsvp.Comes,
            },
        ],
    };

    /// <summary>What is published names whoever it is from and nobody whom it is for (RFC 5546, 3.2.1).</summary>
    public static IcsEvent Published(IcsEvent one, Side from) =>
        one with { Organizer = IcsParty.Of(from.Person, from.Name, Host), Attendees = [] };

    /// <summary>Rises with every change of the rhythm and of any of its meetings.</summary>
    private static int Sequence(Weekly weekly, IReadOnlyList<Meeting> made) =>
        (int)weekly.Version + weekly.Series.Changes.Count + made.Sum(meeting => meeting.Sequence);

    private IcsEvent Look(Weekly weekly, CalendarReader who) => new(
        IcsEvent.UidOf(new Domain.Meetings.Series.OccurrenceKey(weekly.Id, null), Host), 0,
        new MeetingTime(weekly.Series.Rhythm.First.ToDateTime(weekly.Series.Clock), weekly.Series.Zone, weekly.Series.Length),
        Summary(weekly.Couple, who))
    {
        Stamp = who.Now, Place = weekly.Place, Page = Page(weekly.Id, who),
    };

    private IcsPage? Page(Guid id, CalendarReader who) => who.Links is { } links && new Uri($"{links}{id}") is var url
        ? new IcsPage(url, phrases.Plain(new Phrase(MeetingTexts.InChat, ("link", url.AbsoluteUri)), who.Reader, who.Now))
        : null;

    private static IcsEvent Of(Meeting meeting, string summary, CalendarReader who) => IcsEvent.Of(meeting, summary, Host, who.Now) with
    {
        Time = MeetingTime.At(meeting.Time.Start, who.Reader.Zone, meeting.Time.Length),
    };

    private string Summary(Couple couple, CalendarReader who) => phrases.Plain(
        new Phrase(MeetingTexts.InCalendar, ("name", couple.OtherThan(who.Person).Name)), who.Reader, who.Now);
}
