using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.Calendar;
using Mentorship.Pipeline;

namespace Mentorship.Features.Hours;

/// <summary>«Назначить дежурного»: first whom.</summary>
internal sealed record PickOnDuty(int Page = 0);

/// <summary>When somebody could be on duty.</summary>
internal sealed record OfferDuty(string DutyPersonId);

internal sealed class OfferDutyHandler(PersonCalendars calendars, DutyStore store, Names names) : IHandle<PickOnDuty>, IHandle<OfferDuty>
{
    public async Task<Replies> HandleAsync(PickOnDuty command, Occasion on, CancellationToken ct)
    {
        var people = await store.PeopleAsync(on.Now, ct);
        var text = people.Count is 0 ? DutyTexts.NoMentors : new Phrase(DutyTexts.ToWhom, ("count", (long)people.Count));
        return Replies.Screen(on.Chat, text,
        [
            .. people.Skip(Pages.Skip(command.Page)).Take(Pages.Size).Select(one => (Button[])
                [new(Speaking.Verbatim(names.Of(one.DisplayName, one.FullName)), new OfferDuty(one.Id))]),
            .. Pages.Turns(command.Page, people.Count, page => new PickOnDuty(page)),
            Speaking.BackAnd(new ShowDuty()),
        ]);
    }

    public async Task<Replies> HandleAsync(OfferDuty command, Occasion on, CancellationToken ct)
    {
        var isMine = command.DutyPersonId == on.Acting().ToString();
        if (await Allowed.FindAsync(store, command.DutyPersonId, on, ct) is not { } person)
            return Replies.Screen(on.Chat, DutyTexts.NotPossible, Speaking.BackAnd(new ShowDuty()));
        var school = await calendars.SchoolAsync(ct);
        var today = school.School.Zone.DateOf(on.Now);
        var text = isMine ? DutyTexts.WhenMine : new Phrase(DutyTexts.WhenTheirs, ("name", names.Of(person.DisplayName, person.FullName)));
        return Replies.Screen(on.Chat, text,
        [
            .. Choices(DutyTexts.Today, person, school, today, on), .. Choices(DutyTexts.Tomorrow, person, school, today.AddDays(1), on),
            [new(DutyTexts.Write, new BeginWritingDuty(person.Id))],
            Speaking.BackAnd(isMine ? new ShowDuty() : new PickOnDuty()),
        ]);
    }

    /// <summary>The working hours of the school on that date; of today what is left.</summary>
    private static IEnumerable<IReadOnlyList<Button>> Choices(string label, DutyPerson person, OpenHours school, DateOnly date, Occasion on)
    {
        if (school.On(date).ToList() is not [var first, ..] spans || spans[^1] is var last && last.Until <= on.Now) yield break;
        var zone = school.School.Zone;
        var (from, until) = (first.From > on.Now ? first.From : on.Now, last.Until);
        var hours = new HourSpan(Clock(zone, from), Clock(zone, until));
        yield return [new(new Phrase(label, ("hours", WeekWords.Of(hours)), ("until", WeekWords.Clock(hours.Until))),
            new TakeDuty(person.Id, date, hours.From, hours.Until))];
    }

    private static TimeOnly Clock(TimeZoneInfo zone, DateTimeOffset moment)
    {
        var local = zone.LocalOf(moment);
        return new TimeOnly(local.Hour, local.Minute);
    }
}

/// <summary>Whom the actor may put on duty: themselves, and a curator everybody of the school who may take it.</summary>
internal static class Allowed
{
    public static async Task<DutyPerson?> FindAsync(DutyStore store, string person, Occasion on, CancellationToken ct) =>
        Guid.TryParse(person, out var id) && (on.Acting() == new PersonId(id) || on.Actor.May(Right.GiveDuty))
            ? await store.FindAsync(new PersonId(id), on.Now, ct)
            : null;
}
