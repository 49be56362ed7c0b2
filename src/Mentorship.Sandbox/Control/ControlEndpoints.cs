using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Mentorship.Sandbox;

/// <summary>The same world over HTTP.</summary>
internal static class ControlEndpoints
{
    public static void Map(WebApplication app, SandboxWorld world) =>
        app.MapGet("/sandbox/api/pending", (RequestDelegate)(http => http.Response.WriteAsync($"{world.PendingUpdates}", http.RequestAborted)));
}
