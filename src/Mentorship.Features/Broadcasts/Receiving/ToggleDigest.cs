using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>«Вечерняя сводка» on or off, from the settings.</summary>
internal sealed record ToggleDigest;

internal sealed class ToggleDigestHandler(DigestStore digests, EveningDigest evening, IHandle<ShowNotifications> screen)
    : IHandle<ToggleDigest>
{
    public async Task<Replies> HandleAsync(ToggleDigest command, Occasion on, CancellationToken ct)
    {
        if (await digests.IsOffAsync(ct)) await digests.AllowAsync(ct);
        else await RefuseAsync(on, ct);
        return await screen.HandleAsync(new ShowNotifications(), on, ct);
    }

    /// <summary>Everything comes at once: also what waits already.</summary>
    private async Task RefuseAsync(Occasion on, CancellationToken ct)
    {
        await digests.RefuseAsync(on.Now, ct);
        await evening.MoveAsync(new OtherEvening(on.Now, on.Now), on, ct);
    }
}
