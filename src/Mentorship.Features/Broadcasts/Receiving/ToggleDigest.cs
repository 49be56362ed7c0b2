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
        else await evening.RefuseAsync(on, ct);
        return await screen.HandleAsync(new ShowNotifications(), on, ct);
    }
}
