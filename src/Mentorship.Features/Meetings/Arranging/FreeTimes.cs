using Mentorship.Conversations;
using Mentorship.Domain.Calendar;
using Mentorship.Domain.Meetings.FreeHours;
using Microsoft.Extensions.Options;

namespace Mentorship.Features.Meetings;

/// <summary>When both sides of a pair are free, by their hours, lessons and pauses and what each has arranged.</summary>
internal sealed class FreeTimes(MeetingStore meetings, PersonCalendars calendars, IOptions<MeetingsOptions> options)
{
    public MeetingsOptions Settings => options.Value;

    /// <summary>The first few beginnings that suit both, in order of time.</summary>
    public async Task<IReadOnlyList<DateTimeOffset>> OfAsync(Couple couple, DateTimeOffset now, CancellationToken ct)
    {
        var people = new List<Attendee>();
        foreach (var side in new[] { couple.Mentor, couple.Mentee }) people.Add(await AttendeeAsync(side, now, ct));
        return [.. CommonHours.Suggest(people, new Wish(now + options.Value.Notice, options.Value.Length)).Select(span => span.From)];
    }

    /// <summary>«А. П. С. на паузе до 22 сентября», where the other side is away now.</summary>
    public async Task<Phrase?> PauseOfAsync(Side other, DateTimeOffset now, CancellationToken ct) =>
        (await calendars.OfAsync(other.Person, now, ct)).At(now) switch
        {
            { How: Readiness.Away, Until: { } until } => new Phrase(MeetingTexts.AwayUntil, ("name", other.Name), ("until", until)),
            { How: Readiness.Away } => new Phrase(MeetingTexts.Away, ("name", other.Name)),
            _ => null,
        };

    private async Task<Attendee> AttendeeAsync(Side side, DateTimeOffset now, CancellationToken ct) =>
        new(await calendars.OfAsync(side.Person, now, ct), side.Quiet, await meetings.BusyAsync(side.Person, now, ct));
}
