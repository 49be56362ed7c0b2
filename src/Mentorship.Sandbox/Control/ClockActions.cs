using Microsoft.AspNetCore.Http;

namespace Mentorship.Sandbox;

/// <summary>The clock bar: what comes next, and going there.</summary>
internal static class ClockActions
{
    private const int Shown = 10;

    public static void Map(ControlRoutes routes, SandboxWorld world)
    {
        routes.Get("clock/planned", async http => await ViewAsync(world, ControlRoutes.Number(http, "take", Shown), http.RequestAborted));
        routes.Post("clock/advance", async http =>
            await AdvanceAsync(world, TimeSpan.FromSeconds((await ControlRoutes.BodyAsync(http, ControlJson.Out.AdvanceRequest)).Seconds),
                http.RequestAborted));
        routes.Post("clock/next", http => NextAsync(http, world));
    }

    public static async Task<ClockView> ViewAsync(SandboxWorld world, int take, CancellationToken ct) =>
        new(world.Clock.Now, await world.Clock.PlannedAsync(take, ct));

    private static async Task<object> NextAsync(HttpContext http, SandboxWorld world)
    {
        if (await world.Clock.PlannedAsync(1, http.RequestAborted) is not [var next, ..])
        {
            http.Response.StatusCode = StatusCodes.Status409Conflict;
            return new Mistake("Nothing is planned");
        }
        var by = next.DueAt - world.Clock.Now;
        return await AdvanceAsync(world, by > TimeSpan.Zero ? by : TimeSpan.Zero, http.RequestAborted);
    }

    private static async Task<object> AdvanceAsync(SandboxWorld world, TimeSpan by, CancellationToken ct)
    {
        if (by < TimeSpan.Zero)
            throw new ArgumentException("The clock only goes forward");
        await world.Clock.AdvanceAsync(by, ct);
        world.Trail.ClockMoved();
        var view = await ViewAsync(world, Shown, ct);
        world.Hub.Publish(EventKind.Clock, null, view);
        return view;
    }
}
