using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Mentorship.Sandbox;

/// <summary>Turns functions into endpoints: JSON in, JSON out, mistakes as a sentence.</summary>
internal sealed class ControlRoutes(WebApplication app)
{
    public const string Prefix = "/sandbox/api/";

    public void Get(string path, Func<HttpContext, Task<object>> action) =>
        app.MapGet(Prefix + path, (RequestDelegate)(http => RunAsync(http, action)));

    public void Post(string path, Func<HttpContext, Task<object>> action) =>
        app.MapPost(Prefix + path, (RequestDelegate)(http => RunAsync(http, action)));

    public void Delete(string path, Func<HttpContext, Task<object>> action) =>
        app.MapDelete(Prefix + path, (RequestDelegate)(http => RunAsync(http, action)));

    public static async Task<T> BodyAsync<T>(HttpContext http, JsonTypeInfo<T> type) =>
        await JsonSerializer.DeserializeAsync(http.Request.Body, type, http.RequestAborted) ?? throw new JsonException("a body is needed");

    public static long Id(HttpContext http) =>
        long.TryParse((string?)http.Request.RouteValues["id"], out var id) ? id
            : throw new InvalidOperationException("The id is not a number");

    public static int Number(HttpContext http, string name, int otherwise) =>
        int.TryParse(http.Request.Query[name], out var number) ? number : otherwise;

    private static async Task RunAsync(HttpContext http, Func<HttpContext, Task<object>> action)
    {
        try
        {
            await WriteAsync(http, await action(http));
        }
        catch (Exception e) when (e is InvalidOperationException or JsonException or ArgumentException)
        {
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
            await WriteAsync(http, new Mistake(e.Message));
        }
    }

    private static Task WriteAsync(HttpContext http, object answer)
    {
        http.Response.ContentType = "application/json; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        return JsonSerializer.SerializeAsync(http.Response.Body, answer, ControlJson.Out.GetTypeInfo(answer.GetType())!,
            http.RequestAborted);
    }
}
