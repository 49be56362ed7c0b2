using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>The patience of the question is over, or the time that a curator asked for.</summary>
internal sealed record CallCurators(Guid Request);

internal sealed class CallCuratorsHandler(RequestDesk desk, CuratorCalls calls) : IHandle<CallCurators>
{
    public async Task<Replies> HandleAsync(CallCurators command, Occasion on, CancellationToken ct) =>
        await desk.TryOpenAsync(command.Request, now => CallAsync(now, on, ct), ct) ?? [];

    private async Task<Replies> CallAsync(Case now, Occasion on, CancellationToken ct)
    {
        if (!now.Request.IsWaiting) return [];
        var called = await calls.CallAsync(await desk.HoldAsync(now, ct), on.Now, ct, isLook: true);
        return called.Cards.With(AuthorCard.For(called.Now, Placement.EditOnly, on.Now));
    }
}
