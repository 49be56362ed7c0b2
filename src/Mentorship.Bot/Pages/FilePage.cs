using System.Net.Mime;
using Mentorship.Features;
using Mentorship.Pipeline;

namespace Mentorship.Hosting;

/// <summary>
/// Gives a file that must not lie in a chat. Looking at the page uses nothing up, because messengers look at links too: the press does.
/// The address is a secret: nothing here is logged, and no other site learns it.
/// </summary>
internal static class FilePage
{
    public static void MapFiles(this IEndpointRouteBuilder pages) =>
        pages.MapMethods(FilePages.Route, [HttpMethods.Get, HttpMethods.Head, HttpMethods.Post], PacedPage.For(HandleAsync));

    private static Task HandleAsync(HttpContext context, string token) =>
        HttpMethods.IsPost(context.Request.Method) ? GiveAsync(context, token) : ShowAsync(context, token);

    private static FilePages Pages(HttpContext context) => context.RequestServices.GetRequiredService<FilePages>();

    private static async Task ShowAsync(HttpContext context, string token) =>
        await WriteAsync(context, await Pages(context).ShowAsync(token, context.RequestAborted));

    private static async Task GiveAsync(HttpContext context, string token)
    {
        if (await Pages(context).TakeAsync(token, context.RequestAborted) is { } file)
            await WriteAsync(context, file);
        else
            await WriteAsync(context, words: null);
    }

    private static async Task WriteAsync(HttpContext context, PageWords? words)
    {
        if (words is null) context.Response.StatusCode = StatusCodes.Status404NotFound;
        Guard(context.Response);
        context.Response.ContentType = "text/html; charset=utf-8";
        if (HttpMethods.IsHead(context.Request.Method)) return;
        await context.Response.WriteAsync(WebPage.Of(words ?? await Pages(context).GoneAsync(context.RequestAborted)), context.RequestAborted);
    }

    private static async Task WriteAsync(HttpContext context, MadeFile file)
    {
        Guard(context.Response);
        context.Response.ContentType = file.MediaType;
        context.Response.ContentLength = file.Bytes.Length;
        context.Response.Headers.ContentDisposition = new ContentDisposition { FileName = file.Name }.ToString();
        await context.Response.Body.WriteAsync(file.Bytes, context.RequestAborted);
    }

    private static void Guard(HttpResponse response)
    {
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.ContentSecurityPolicy = WebPage.Policy;
        response.Headers["Referrer-Policy"] = "no-referrer";
    }
}
