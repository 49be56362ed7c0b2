using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>«Не могу сейчас»: nothing is said to the author; where nobody is left, the next are asked at once, and whoever named the mentor hears of it.</summary>
internal sealed record DeclineRequest(Guid Request);

internal sealed class DeclineRequestHandler(RequestDesk desk, CircleStore circle, Rounds rounds, CuratorCalls calls, IOutbox outbox)
    : IHandle<DeclineRequest>
{
    public Task<Replies> HandleAsync(DeclineRequest command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Request, on, now => DeclineAsync(now, on, ct), ct);

    private async Task<Replies> DeclineAsync(Case now, Occasion on, CancellationToken ct)
    {
        var person = now.PartyOf(on.Acting())!;
        if (person.Part is not Part.Asked || !now.Request.IsWaiting) return AskCard.Over(now, person, Placement.InPlace).Answering();
        now = await desk.HoldAsync(now, ct);
        await circle.PutAsync(now.Request.Id, person.Person, (Part.Declined, on.Now), ct);
        // Pictures and recordings of the question that have not left yet.
        await outbox.CancelInAsync(person.Chat!, now.AboutAsking, ct);
        now = await desk.RereadAsync(now, ct);
        var goodbye = now.Card(person, Placement.InPlace, new(HelpTexts.Declined, now.Number())).Answering();
        var next = person.IsNamed ? await calls.CallAsync(now, on.Now, ct)
            : now.Asked.Any() ? new Round(now, [])
            : await rounds.NextAsync(now, on.Now, ct);
        return goodbye.With(next.Cards).With(WaitingCards.Of(next.Now, on.Now));
    }
}
