using Mentorship.Pipeline;

namespace Mentorship.Features;

/// <summary>The moment at which quiet hours end that hold news of the acting person: what it was, and what it is now.</summary>
internal sealed record Morning(DateTimeOffset Was, DateTimeOffset Now);

/// <summary>What a feature lets wait for the end of the quiet hours of the acting person, who has just changed them.</summary>
internal interface IMorningNews
{
    Task MorningMovedAsync(Morning morning, Occasion on, CancellationToken ct);
}

/// <summary>What waits for the end of somebody's quiet hours follows these: at once where nothing is quiet any more.</summary>
internal sealed class Mornings(QuietTime quiet, IOutbox outbox, IEnumerable<IMorningNews> news)
{
    /// <summary>What news of now wait for; null where nothing waits.</summary>
    public Task<DateTimeOffset?> HeldUntilAsync(Occasion on, CancellationToken ct) => quiet.EndAsync(on.Chat, on.Now, ct);

    /// <param name="was">What they waited for before the change.</param>
    public async Task MoveAsync(DateTimeOffset? was, Occasion on, CancellationToken ct)
    {
        if (was is not { } before || await HeldUntilAsync(on, ct) is var held && held == was) return;
        var morning = new Morning(before, held ?? on.Now);
        await outbox.MoveAsync(on.Chat, morning.Was, morning.Now, ct);
        foreach (var one in news) await one.MorningMovedAsync(morning, on, ct);
    }
}
