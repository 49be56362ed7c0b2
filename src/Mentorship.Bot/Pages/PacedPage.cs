using System.Globalization;

namespace Mentorship.Hosting;

/// <summary>What all pages behind a secret address have in common: whoever asks too often waits.</summary>
internal static class PacedPage
{
    /// <param name="page">Told the secret of the address.</param>
    public static RequestDelegate For(Func<HttpContext, string, Task> page) => context =>
    {
        var token = (string)context.GetRouteValue("token")!;
        if (context.RequestServices.GetRequiredService<PagePace>().TryEnter(token)) return page(context, token);
        context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        context.Response.Headers.RetryAfter = ((int)PagePace.Window.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return Task.CompletedTask;
    };
}
