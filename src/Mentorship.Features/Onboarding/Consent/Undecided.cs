using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.Onboarding;

/// <summary>The week in which whoever said «Да, это я» answers about consent is over.</summary>
internal sealed record LetGo(Guid Person);

/// <summary>Nobody stays tied to a chat without an answer about consent for longer than an invitation lives.</summary>
internal sealed class Undecided(Unit unit, ITimers timers)
{
    private const string ChatOfDue = """
        -- any school: the timer names whose week is over
        select b.chat from people p join bindings b on b.person_id = p.id
        where p.id = @Person and p.state = 'Linked' and b.linked_at <= @Since
        """;

    /// <summary>The week begins with the link, and ends early with whatever follows it.</summary>
    public Task FollowAsync(string personId, PersonState state, Occasion on, CancellationToken ct) => state is PersonState.Linked
        ? timers.PlanAsync(KeyOf(personId), on.Now + Inviter.Lifetime, KeyOf(personId), new LetGo(Guid.Parse(personId)), ct)
        : timers.CancelAsync(KeyOf(personId), ct);

    /// <summary>Null for who has answered meanwhile, or came in anew.</summary>
    public Task<string?> ChatOfDueAsync(Guid person, DateTimeOffset now, CancellationToken ct) =>
        unit.SingleAsync<string>(ChatOfDue, new { Person = person, Since = now - Inviter.Lifetime }, ct);

    private static string KeyOf(string personId) => $"person:{personId}:undecided";
}

/// <summary>Does what «Не даю» does, in the stead of whoever has not said anything.</summary>
internal sealed class LetGoHandler(Unit unit, Undecided undecided, IPresences presences, RefuseConsentHandler refusal, IReaders readers)
    : IHandle<LetGo>
{
    public async Task<Replies> HandleAsync(LetGo command, Occasion on, CancellationToken ct)
    {
        if (await undecided.ChatOfDueAsync(command.Person, on.Now, ct) is not { } chat) return Replies.None;
        var (actor, reader) = await presences.OfAsync(chat, ct);
        using var person = new Stead(unit, actor);
        unit.AfterCommit(() => readers.Speak(chat, reader.Locale));
        return await refusal.UntieAsync($"{command.Person}", on with { Chat = chat }, ct);
    }
}
