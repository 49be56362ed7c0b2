using System.Globalization;
using Mentorship.Features.SituationalHelp;

namespace Mentorship.Hosting;

/// <summary>Figures of the service itself for whoever draws curves of them; none about people.</summary>
internal static class MetricsPage
{
    private const string Kind = "text/plain; version=0.0.4; charset=utf-8";

    public static void MapMetrics(this IEndpointRouteBuilder pages) => pages.MapGet("/metrics", async context =>
    {
        var age = await context.RequestServices.GetRequiredService<CanaryPulse>().AgeAsync(context.RequestAborted);
        context.Response.ContentType = Kind;
        await context.Response.WriteAsync(Written(age), context.RequestAborted);
    });

    /// <summary>What nobody knows is left out.</summary>
    private static string Written(TimeSpan? age) => string.Create(CultureInfo.InvariantCulture, $"""
        # HELP mentorship_canary_age_seconds Since a question of the service to itself last came back answered.
        # TYPE mentorship_canary_age_seconds gauge

        """) + (age is { } known ? string.Create(CultureInfo.InvariantCulture, $"mentorship_canary_age_seconds {known.TotalSeconds:0}\n") : "");
}
