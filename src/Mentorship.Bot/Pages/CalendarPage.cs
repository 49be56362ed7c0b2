using Mentorship.Features.Meetings;
using Microsoft.AspNetCore.Http.Headers;
using Microsoft.Net.Http.Headers;

namespace Mentorship.Hosting;

/// <summary>Serves a person's calendar to the program that subscribes to it. The address is a secret: nothing here is logged.</summary>
internal static class CalendarPage
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void MapCalendars(this IEndpointRouteBuilder pages)
    {
        pages.MapMethods(FeedPages.Route, Reading, PacedPage.For(HandleAsync));
        pages.MapMethods(FeedPages.OpenRoute, Reading, PacedPage.For(OpenAsync));
    }

    /// <summary>Leads a phone to its calendar. It is told afresh at every press, and no other site learns the address.</summary>
    private static async Task OpenAsync(HttpContext context, string token)
    {
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers["Referrer-Policy"] = "no-referrer";
        if (await context.RequestServices.GetRequiredService<FeedPages>().SubscribeAsync(token, context.RequestAborted) is { } address)
            context.Response.Redirect(address);
        else
            context.Response.StatusCode = StatusCodes.Status404NotFound;
    }

    private static async Task HandleAsync(HttpContext context, string token)
    {
        if (await FindAsync(context, token) is { } page)
            await WriteAsync(context, page);
        else
            context.Response.StatusCode = StatusCodes.Status404NotFound;
    }

    private static Task<FeedPage?> FindAsync(HttpContext context, string token) =>
        context.RequestServices.GetRequiredService<FeedPages>().FindAsync(token, context.RequestAborted);

    private static async Task WriteAsync(HttpContext context, FeedPage page)
    {
        var (headers, tag) = (context.Response.GetTypedHeaders(), new EntityTagHeaderValue($"\"{page.Tag}\""));
        (headers.ETag, headers.LastModified) = (tag, page.ChangedAt);
        headers.CacheControl = new CacheControlHeaderValue { Private = true, NoCache = true };
        if (IsKnown(context.Request.GetTypedHeaders(), tag, page.ChangedAt))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        context.Response.ContentType = FeedPages.MediaType;
        if (!HttpMethods.IsHead(context.Request.Method)) await context.Response.WriteAsync(page.Text, context.RequestAborted);
    }

    /// <summary>The tag decides where it is named; a time has seconds only.</summary>
    private static bool IsKnown(RequestHeaders asked, EntityTagHeaderValue tag, DateTimeOffset changed) => asked.IfNoneMatch is { Count: > 0 } known
        ? known.Any(one => one.Compare(tag, useStrongComparison: false))
        : asked.IfModifiedSince is { } since && changed < since.AddSeconds(1);
}
