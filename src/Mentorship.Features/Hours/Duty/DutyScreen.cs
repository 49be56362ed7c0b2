using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.Calendar;
using Mentorship.Pipeline;

namespace Mentorship.Features.Hours;

/// <summary>«Дежурство»: who is on duty now and when, with the way to take, give and leave it.</summary>
internal sealed class ShowDutyHandler(PersonCalendars calendars, Availability availability, DutyStore store, Names names)
    : IHandle<ShowDuty>
{
    private const int Most = 5;

    public async Task<Replies> HandleAsync(ShowDuty command, Occasion on, CancellationToken ct)
    {
        var people = (await store.PeopleAsync(on.Now, ct)).ToDictionary(one => one.Id, one => names.Of(one.DisplayName, one.FullName));
        var all = (await calendars.DutiesAsync(null, on.Now, ct)).Where(row => people.ContainsKey(row.PersonId)).ToList();
        var page = Math.Clamp(command.Page, 0, Math.Max(0, (all.Count - 1) / Most));
        var shown = all.Skip(page * Most).Take(Most).ToList();
        var now = await availability.OnDutyAsync(on.Now, ct);
        var text = new Phrase(DutyTexts.Screen,
            ("now", now.Count > 0 ? Speaking.Joined(SharedTexts.Line, now.Take(Most).Select(Now)) : DutyTexts.NobodyNow),
            ("lines", Speaking.Joined(SharedTexts.Line, [Lines(shown, people), .. await PausesAsync(on, ct)])));
        return Replies.Screen(on.Chat, text,
        [
            [new(DutyTexts.Take, new OfferDuty(on.Acting().ToString()), Emphasis.Primary)],
            .. on.Actor.May(Right.GiveDuty) ? (Button[][])[[new(DutyTexts.Give, new PickOnDuty())]] : [],
            .. shown.Where(row => row.Person == on.Acting() || on.Actor.May(Right.GiveDuty)).Select(row => (Button[])[Drop(row, people)]),
            .. Turns(page, all.Count),
            Speaking.BackAnd(new ShowHours()),
        ]);
    }

    /// <summary>Whoever gives duty sees who cannot have it.</summary>
    private async Task<IEnumerable<Phrase>> PausesAsync(Occasion on, CancellationToken ct)
    {
        if (!on.Actor.May(Right.GiveDuty)) return [];
        return (await availability.AwayAsync(on.Now, ct)).Take(Most).Select(one => one.Until is { } until
            ? new Phrase(DutyTexts.AwayUntil, ("name", one.Name), ("until", until))
            : new Phrase(DutyTexts.Away, ("name", one.Name)));
    }

    private static Phrase Now(OnDuty one) => new(
        one.Now.How is Readiness.InLesson ? DutyTexts.NowInLesson : DutyTexts.Now,
        ("name", one.Name), ("until", one.Now.Until ?? DateTimeOffset.UnixEpoch));

    private static Phrase Lines(List<DutyRow> rows, Dictionary<string, string> people) => rows.Count is 0
        ? DutyTexts.NoLines
        : Speaking.Joined(SharedTexts.Line, rows.Select(row =>
            new Phrase(DutyTexts.Line, ("name", people[row.PersonId]), ("when", DutyWords.Of(row.Turn)))));

    private static Button Drop(DutyRow row, Dictionary<string, string> people) =>
        new(new Phrase(DutyTexts.Drop, ("name", people[row.PersonId]), ("when", DutyWords.Brief(row.Turn))),
            new DropDuty(Guid.Parse(row.Id)));

    private static IEnumerable<IReadOnlyList<Button>> Turns(int page, int total)
    {
        if (total > (page + 1) * Most) yield return [new(DutyTexts.AndMore, new ShowDuty(page + 1))];
        else if (page > 0) yield return [new(DutyTexts.AndMore, new ShowDuty())];
    }
}
