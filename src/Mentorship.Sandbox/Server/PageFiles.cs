using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Mentorship.Sandbox;

/// <summary>The page itself, out of the assembly: / and /page/…</summary>
internal static class PageFiles
{
    public static void Map(WebApplication app)
    {
        app.MapGet("/", (RequestDelegate)(http => SendAsync(http, "index.html")));
        app.MapGet("/page/{**path}", (RequestDelegate)(http => SendAsync(http, (string)http.Request.RouteValues["path"]!)));
    }

    private static async Task SendAsync(HttpContext http, string path)
    {
        await using var file = typeof(PageFiles).Assembly.GetManifestResourceStream($"page/{path}");
        if (file is null)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }
        http.Response.ContentType = TypeOf(Path.GetExtension(path));
        http.Response.Headers.CacheControl = "no-cache";
        http.Response.Headers.ContentSecurityPolicy = "default-src 'self'; img-src 'self' data:; media-src 'self'";
        await file.CopyToAsync(http.Response.Body, http.RequestAborted);
    }

    private static string TypeOf(string extension) => extension switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".json" => "application/json; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        _ => "application/octet-stream",
    };
}
