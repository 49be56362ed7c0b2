using Mentorship.Pipeline;

namespace Mentorship.Features;

/// <summary>Lets in whoever a secret address belongs to, with the rights that this person has at this moment.</summary>
internal sealed class Threshold(Unit unit, IPresences presences, IGate gate, TimeProvider time)
{
    /// <summary>Null for somebody who may not come in any more, and where another person writes from the chat by now.</summary>
    public async Task<Occasion?> CrossAsync(string chat, string personId, string right, object deed, CancellationToken ct)
    {
        var (actor, reader) = await presences.OfAsync(chat, ct);
        if (actor.PersonId != personId) return null;
        unit.Actor = actor;
        var now = time.GetUtcNow();
        var occasion = new Occasion(0, chat, actor, reader, now, now);
        return await gate.RefuseAsync(right, deed, occasion, ct) is null ? occasion : null;
    }
}
