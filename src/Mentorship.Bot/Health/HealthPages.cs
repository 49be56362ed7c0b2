namespace Mentorship.Hosting;

/// <summary>Tells a supervisor whether the process lives and whether it can serve people, with the reasons where not.</summary>
internal static class HealthPages
{
    public static void MapHealth(this IEndpointRouteBuilder pages)
    {
        pages.MapGet("/health/live", context => context.Response.WriteAsJsonAsync(new Health("ok", []), HealthJson.Default.Health));
        pages.MapGet("/health/ready", ReadyAsync);
    }

    private static async Task ReadyAsync(HttpContext context)
    {
        var reasons = new List<string>();
        foreach (var condition in context.RequestServices.GetServices<ICondition>())
            if (await condition.ComplaintAsync(context.RequestAborted) is { } complaint) reasons.Add(complaint);
        context.Response.StatusCode = reasons is [] ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
        await context.Response.WriteAsJsonAsync(new Health(reasons is [] ? "ready" : "not ready", reasons), HealthJson.Default.Health);
    }
}
