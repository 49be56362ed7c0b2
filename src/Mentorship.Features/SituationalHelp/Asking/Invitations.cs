using Mentorship.Domain;
using Mentorship.Domain.Calendar;
using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>Brings people into the circle of a request and sends them its card, in the morning where it is their night.</summary>
internal sealed class Invitations(CircleStore circle, RequestDesk desk, ReadyPeople people)
{
    public async Task<Round> SendAsync(Case now, IReadOnlyList<PersonId> people, Part part, DateTimeOffset at, CancellationToken ct)
    {
        foreach (var person in people) await circle.PutAsync(now.Request.Id, person, (part, at), ct);
        foreach (var other in now.Mentors.Where(one => one.IsElsewhere && people.Contains(one.Person)))
            await circle.MarkElsewhereAsync(now.Request.Id, other.Person, ct);
        now = await desk.RereadAsync(now, ct);
        return await RingAsync(now, [.. now.Asked.Where(party => people.Contains(party.Person))], at, ct);
    }

    /// <summary>The cards of people who are in the circle already.</summary>
    public async Task<Round> RingAsync(Case now, IReadOnlyList<Party> people, DateTimeOffset at, CancellationToken ct)
    {
        var cards = new Replies();
        foreach (var person in people) cards.AddRange(await CardsAsync(now, person, at, ct));
        return new Round(await desk.RereadAsync(now, ct), cards);
    }

    private async Task<Replies> CardsAsync(Case now, Party person, DateTimeOffset at, CancellationToken ct)
    {
        var morning = await MorningAsync(now, person, at, ct);
        await circle.RingAtAsync(now.Request.Id, person.Person, morning, ct);
        var card = AskCard.For(now, person, Placement.New, at);
        return (person.Part is Part.Asked ? card.With(Relayed.Attachments(now, person)) : card).After(morning);
    }

    /// <summary>In quiet hours only what is urgent rings, and only for those on duty.</summary>
    private async Task<DateTimeOffset?> MorningAsync(Case now, Party person, DateTimeOffset at, CancellationToken ct) =>
        person.Quiet.HeldUntil(at) is { } morning
            && !(now.Request.Urgency.IsUrgent() && await IsOnDutyAsync(now, person, at, ct)) ? morning : null;

    /// <summary>Duty in another school is known of those whom the waves see.</summary>
    private async Task<bool> IsOnDutyAsync(Case now, Party person, DateTimeOffset at, CancellationToken ct) => person.IsElsewhere
        ? now.Mentors.Any(one => one.Person == person.Person && one.IsOnDuty)
        : (await people.AtAsync(at, ct)).Of(person.Person).How is Readiness.OnDuty;
}
