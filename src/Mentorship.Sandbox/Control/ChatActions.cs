using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Mentorship.Sandbox;

/// <summary>What people do, over HTTP.</summary>
internal static class ChatActions
{
    public static void Map(ControlRoutes routes, SandboxWorld world)
    {
        routes.Post("chats", http => AddAsync(http, world));
        routes.Get("chats/{id}", http => Task.FromResult<object>(world.Chat(ControlRoutes.Id(http))));
        routes.Post("chats/{id}/say", http => SayAsync(http, world));
        routes.Post("chats/{id}/send", http => SendAsync(http, world));
        routes.Post("chats/{id}/press", http => PressAsync(http, world));
        routes.Post("chats/{id}/edit", http => EditAsync(http, world));
        routes.Post("chats/{id}/delete", http => DeleteAsync(http, world));
        routes.Post("chats/{id}/block", http => Finished(world.BlockAsync(ControlRoutes.Id(http), http.RequestAborted)));
        routes.Post("chats/{id}/unblock", http => Finished(world.UnblockAsync(ControlRoutes.Id(http), http.RequestAborted)));
        routes.Post("updates", http => InjectAsync(http, world));
    }

    private static async Task<object> AddAsync(HttpContext http, SandboxWorld world)
    {
        world.Welcome(await ControlRoutes.BodyAsync(http, ControlJson.Out.DemoPerson));
        return new Done();
    }

    private static async Task<object> SayAsync(HttpContext http, SandboxWorld world)
    {
        var said = await ControlRoutes.BodyAsync(http, ControlJson.Out.SayRequest);
        return await world.SayAsync(ControlRoutes.Id(http), said.Text, said.ReplyTo, http.RequestAborted);
    }

    private static async Task<object> SendAsync(HttpContext http, SandboxWorld world)
    {
        var sent = await ControlRoutes.BodyAsync(http, ControlJson.Out.SendRequest);
        var sample = new Sample(sent.Kind)
        {
            Caption = sent.Caption, ReplyTo = sent.ReplyTo, FileName = sent.FileName, Content = sent.Content, Items = sent.Items,
        };
        return await world.SendAsync(ControlRoutes.Id(http), sample, http.RequestAborted);
    }

    private static async Task<object> PressAsync(HttpContext http, SandboxWorld world)
    {
        var pressed = await ControlRoutes.BodyAsync(http, ControlJson.Out.PressRequest);
        var toast = world.PressAsync(ControlRoutes.Id(http), pressed.MessageId, pressed.Button, http.RequestAborted);
        if (pressed.Wait || toast.IsFaulted)
            return await toast;
        http.Response.StatusCode = StatusCodes.Status202Accepted;
        return new Done();
    }

    private static async Task<object> EditAsync(HttpContext http, SandboxWorld world)
    {
        var edited = await ControlRoutes.BodyAsync(http, ControlJson.Out.EditRequest);
        return await world.EditAsync(ControlRoutes.Id(http), edited.MessageId, edited.Text, http.RequestAborted);
    }

    private static async Task<object> DeleteAsync(HttpContext http, SandboxWorld world)
    {
        var deleted = await ControlRoutes.BodyAsync(http, ControlJson.Out.DeleteRequest);
        return await Finished(world.DeleteAsync(ControlRoutes.Id(http), deleted.MessageId, http.RequestAborted));
    }

    private static async Task<object> InjectAsync(HttpContext http, SandboxWorld world)
    {
        using var update = await JsonDocument.ParseAsync(http.Request.Body, default, http.RequestAborted);
        return new InjectedView(await world.InjectAsync(update.RootElement.GetRawText(), http.RequestAborted));
    }

    private static async Task<object> Finished(Task action)
    {
        await action;
        return new Done();
    }
}
