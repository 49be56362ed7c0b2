using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>What was written to the other side, and when that side will know, as the end of a sentence.</summary>
internal sealed record Told(IReadOnlyList<Outgoing> News, Phrase Knows);

/// <summary>Brings news of a meeting to the other side: held in quiet hours, and instead of older news that has not left yet.</summary>
internal sealed class Telling(IOutbox outbox)
{
    /// <param name="say">Makes the message for its reader.</param>
    public async Task<Told> OtherAsync(Arranged now, Func<Arranged, Domain.PersonId, Body.Says> say, Occasion on, CancellationToken ct)
    {
        await outbox.CancelAsync(now.About, ct);
        return To(now.OtherThan(on.Acting()), now, say, on);
    }

    public static Told To(Side side, Arranged now, Func<Arranged, Domain.PersonId, Body.Says> say, Occasion on)
    {
        if (side is not { Chat: { } chat, IsReachable: true }) return new([], Knows(MeetingTexts.KnowsClosed, side));
        var until = side.Quiet.HeldUntil(on.Now);
        var news = new Outgoing(chat, say(now, side.Person))
        {
            Priority = Priority.Consultation, About = now.About, Slot = now.Card, DueAt = until,
        };
        return new([news], until is null ? Knows(MeetingTexts.KnowsNow, side) : Knows(MeetingTexts.KnowsLater, side, ("until", until.Value)));
    }

    private static Phrase Knows(string key, Side side, params ReadOnlySpan<(string, Arg)> more) => new(key, [("name", side.Name), .. more]);
}
