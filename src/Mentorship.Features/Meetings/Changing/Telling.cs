using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>What was written to the other side, and when that side will know, as the end of a sentence.</summary>
internal sealed record Told(IReadOnlyList<Outgoing> News, Phrase Knows);

/// <summary>
/// Brings news of a meeting to the other side: held in quiet hours, unless these last past the meeting, and instead of older news that
/// has not left yet.
/// </summary>
internal sealed class Telling(IOutbox outbox)
{
    /// <param name="say">Makes the message for its reader.</param>
    public async Task<Told> OtherAsync(Arranged now, Func<Arranged, Domain.PersonId, Body.Says> say, Occasion on, CancellationToken ct)
    {
        await outbox.CancelAsync(now.About, ct);
        return To(now.OtherThan(on.Acting()), now, say, on);
    }

    public static Told To(Side side, Arranged now, Func<Arranged, Domain.PersonId, Body.Says> say, Occasion on) =>
        Bring(side, now.About, say(now, side.Person), on, now.KnownBefore);

    /// <param name="about">What can be taken back together, and where in the chat the newest of it stands.</param>
    /// <param name="before">Later than this the news helps nobody: rather it comes in the quiet hours, and makes no sound.</param>
    public static Told Bring(Side side, string about, Body.Says says, Occasion on, DateTimeOffset? before = null)
    {
        if (side is not { Chat: { } chat, IsReachable: true }) return new([], Knows(MeetingTexts.KnowsClosed, side));
        var until = side.Quiet.HeldUntil(on.Now);
        var isPressing = before > on.Now && before <= until;
        if (isPressing) until = null;
        var news = new Outgoing(chat, says)
        {
            Priority = Priority.Consultation, About = about, Slot = Notices.SlotOf(about), DueAt = until, Silent = isPressing,
        };
        return new([news], until is { } later ? Knows(MeetingTexts.KnowsLater, side, ("until", later)) : Knows(MeetingTexts.KnowsNow, side));
    }

    private static Phrase Knows(string key, Side side, params ReadOnlySpan<(string, Arg)> more) => new(key, [("name", side.Name), .. more]);
}
