using Microsoft.AspNetCore.Http;

namespace Mentorship.Sandbox;

/// <summary>Keeps pages of other sites out of the control endpoints: a foreign name, origin or form is refused.</summary>
internal static class LocalOnly
{
    public static Task Guard(HttpContext http, RequestDelegate next)
    {
        var request = http.Request;
        var isForeign = request.Host.Host is not ("127.0.0.1" or "localhost" or "[::1]") || IsOfOtherSite(request);
        var isForm = HttpMethods.IsPost(request.Method) && request.ContentLength is > 0 && !request.HasJsonContentType();
        if (!isForeign && !isForm)
            return next(http);
        http.Response.StatusCode = isForeign ? StatusCodes.Status403Forbidden : StatusCodes.Status415UnsupportedMediaType;
        return Task.CompletedTask;
    }

    private static bool IsOfOtherSite(HttpRequest request) =>
        request.Headers.Origin is [{ } origin] && origin != $"{request.Scheme}://{request.Host}";
}
