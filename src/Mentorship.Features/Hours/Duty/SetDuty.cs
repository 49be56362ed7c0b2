using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.Calendar;
using Mentorship.Pipeline;

namespace Mentorship.Features.Hours;

/// <summary>Hours of one date.</summary>
internal sealed record TakeDuty(string DutyPersonId, DateOnly Date, TimeOnly From, TimeOnly Until);

/// <summary>Duty in somebody's words.</summary>
internal sealed record KeepDuty(string DutyPersonId, string Typed);

/// <summary>A turn is given up or taken away.</summary>
internal sealed record DropDuty(Guid Duty);

/// <summary>Sets turns and tells whoever did not do it themselves.</summary>
internal sealed class SetDutyHandler(
    PersonCalendars calendars, DutyStore store, ShowDutyHandler screen, QuietTime quiet, Curators curators, Availability people)
    : IHandle<TakeDuty>, IHandle<KeepDuty>, IHandle<DropDuty>
{
    private const int Most = 20;

    public Task<Replies> HandleAsync(TakeDuty command, Occasion on, CancellationToken ct) =>
        KeepAsync(command.DutyPersonId, [new DutyTurn(new HourSpan(command.From, command.Until), command.Date)], on, ct);

    public async Task<Replies> HandleAsync(KeepDuty command, Occasion on, CancellationToken ct)
    {
        var today = (await calendars.SchoolAsync(ct)).School.Zone.DateOf(on.Now);
        return await KeepAsync(command.DutyPersonId, DutyWords.Read(command.Typed, today) ?? [], on, ct);
    }

    public async Task<Replies> HandleAsync(DropDuty command, Occasion on, CancellationToken ct)
    {
        var row = (await calendars.DutiesAsync(null, on.Now, ct)).FirstOrDefault(one => one.Id == command.Duty.ToString());
        if (row is null || await Allowed.FindAsync(store, row.PersonId, on, ct) is not { } person)
            return await screen.HandleAsync(new(), on, ct);
        await store.DropAsync(command.Duty, ct);
        var shown = await screen.HandleAsync(new(), on, ct);
        if (row.Person != on.Acting()) return shown.With(await TellAsync(person, DutyTexts.TakenFromYou, row.Turn, null, on, ct));
        if (row.IsGiven is 0) return shown;
        var name = await people.NameAsync(row.Person, ct);
        var news = new Phrase(DutyTexts.GaveUp, ("name", name), ("when", DutyWords.Of(row.Turn)));
        var says = new Body.Says(news, [[new(DutyTexts.Give, new PickOnDuty())]]);
        return shown.With(await curators.TellAsync(on.Actor.OrganizationId, on, says, ct));
    }

    private async Task<Replies> KeepAsync(string id, IReadOnlyList<DutyTurn> turns, Occasion on, CancellationToken ct)
    {
        var zone = (await calendars.SchoolAsync(ct)).School.Zone;
        if (await Allowed.FindAsync(store, id, on, ct) is not { } person) return Refused(DutyTexts.NotPossible, on);
        if (turns is [] || turns.Any(turn => turn.IsOver(on.Now, zone))) return Refused(DutyTexts.NotPossible, on);
        var who = new PersonId(Guid.Parse(person.Id));
        if ((await calendars.DutiesAsync(who, on.Now, ct)).Count + turns.Count > Most) return Refused(DutyTexts.TooMany, on);
        var isGiven = who != on.Acting();
        var told = new List<Outgoing>();
        foreach (var turn in turns)
            if (await store.AddAsync(who, turn, isGiven, on.Now, ct) is { } set && isGiven)
                told.AddRange(await TellAsync(person, DutyTexts.GivenToYou, turn, set, on, ct));
        return (await screen.HandleAsync(new(), on, ct)).With(told);
    }

    private async Task<IReadOnlyList<Outgoing>> TellAsync(
        DutyPerson person, string key, DutyTurn turn, Guid? set, Occasion on, CancellationToken ct)
    {
        if (person.Chat is not { } chat) return [];
        Button[] cannot = set is { } id ? [new(DutyTexts.CannotButton, new DropDuty(id))] : [];
        var says = new Body.Says(new Phrase(key, ("when", DutyWords.Of(turn))), [[new(DutyTexts.HomeButton, new ShowDuty()), .. cannot]]);
        return await quiet.HoldAsync([new Outgoing(chat, says)], on, ct);
    }

    private static Replies Refused(string why, Occasion on) => Replies.Screen(on.Chat, why, Speaking.BackAnd(new ShowDuty()));
}
