using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Mentorship.Sandbox;

/// <summary>Everything that can be looked at.</summary>
internal static class LookActions
{
    private const int Planned = 10, LedgerPage = 200;

    public static void Map(ControlRoutes routes, SandboxWorld world)
    {
        routes.Get("state", async http => await StateAsync(world, http.RequestAborted));
        routes.Get("pending", _ => Task.FromResult<object>(new PendingView(world.PendingUpdates)));
        routes.Get("trail", _ => Task.FromResult<object>(new TrailView(world.Trail.Lines)));
        routes.Get("trail/{id}", http => Task.FromResult<object>(Details(world, ControlRoutes.Id(http))));
        routes.Get("ledger", http => Task.FromResult<object>(Ledger(http, world)));
    }

    public static async Task FileAsync(HttpContext http, SandboxWorld world)
    {
        if (world.Files.Find((string)http.Request.RouteValues["id"]!) is not { } file)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }
        http.Response.ContentType = file.File.MimeType;
        http.Response.Headers.ContentDisposition = $"inline; filename*=UTF-8''{Uri.EscapeDataString(file.File.Name)}";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers.ContentSecurityPolicy = "sandbox";
        await http.Response.BodyWriter.WriteAsync(file.Content, http.RequestAborted);
    }

    private static async Task<StateView> StateAsync(SandboxWorld world, CancellationToken ct) => new(
        await ClockActions.ViewAsync(world, Planned, ct),
        new BotView(world.Options.BotName, world.Options.BotUsername, Commands(world)),
        world.PendingUpdates,
        new LimitsView(world.Limits.IsEnforced, world.Limits.PerSecond),
        world.Faults.Armed,
        world.Chats);

    private static JsonElement? Commands(SandboxWorld world) =>
        world.Profile.Where(p => p.Key.StartsWith("commands:", StringComparison.Ordinal)).OrderBy(p => p.Key.Length)
            .Select(p => (JsonElement?)p.Value).FirstOrDefault();

    private static object Details(SandboxWorld world, long seq) =>
        world.Trail.DetailsOf(seq) ?? throw new InvalidOperationException($"The trail no longer has line {seq}");

    private static LedgerView Ledger(HttpContext http, SandboxWorld world)
    {
        var (after, take) = (ControlRoutes.Number(http, "after", 0), ControlRoutes.Number(http, "take", LedgerPage));
        var method = (string?)http.Request.Query["method"];
        var calls = world.Ledger.Calls.Where(c => c.Seq > after && (method is null || c.Method == method));
        return new([.. calls.TakeLast(take)], [.. world.Ledger.Updates.TakeLast(take)]);
    }
}
