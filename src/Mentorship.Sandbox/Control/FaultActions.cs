using Microsoft.AspNetCore.Http;

namespace Mentorship.Sandbox;

/// <summary>Arming and lifting faults and limits, over HTTP.</summary>
internal static class FaultActions
{
    public static void Map(ControlRoutes routes, SandboxWorld world)
    {
        routes.Get("faults", _ => Armed(world));
        routes.Get("faults/board", _ => Task.FromResult<object>(ViewOf(world)));
        routes.Post("faults", async http =>
            world.Faults.Add((await ControlRoutes.BodyAsync(http, ControlJson.Out.FaultRequest)).ToFault()));
        routes.Delete("faults", _ =>
        {
            world.Faults.Clear();
            return Armed(world);
        });
        routes.Delete("faults/{id}", http =>
        {
            world.Faults.Remove((int)ControlRoutes.Id(http));
            return Armed(world);
        });
        routes.Post("limits", http => LimitAsync(http, world));
    }

    public static FaultsView ViewOf(SandboxWorld world) => new(world.Faults.Armed, world.Faults.Struck);

    private static Task<object> Armed(SandboxWorld world) => Task.FromResult<object>(world.Faults.Armed.ToArray());

    private static async Task<object> LimitAsync(HttpContext http, SandboxWorld world)
    {
        var limits = await ControlRoutes.BodyAsync(http, ControlJson.Out.LimitsRequest);
        world.Limits.PerSecond = limits.PerSecond ?? world.Limits.PerSecond;
        world.Limits.IsEnforced = limits.IsEnforced;
        return new Done();
    }
}
