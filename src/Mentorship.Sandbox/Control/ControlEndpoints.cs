using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Mentorship.Sandbox;

/// <summary>
/// The same world over HTTP, for the page and for tests of other processes. Bodies and answers are JSON in camelCase,
/// durations are milliseconds, moments ISO 8601; a mistake is answered with 400 <c>{"error": "..."}</c>.
/// <para><c>GET state</c>: clock, bot, commands, pending, limits, faults, chats (person, messages, toasts, keyboard,
/// isBlocked, hasStarted).</para>
/// <para><c>GET events</c>: Server-Sent Events named message, edit, delete, toast, reaction, call, update, clock, chat, fault, trail;
/// data is <c>{seq, kind, chat, subject}</c>. <c>GET chats/{id}</c>: one chat. <c>POST chats</c>: a person to add.</para>
/// <para><c>POST chats/{id}/say {text, replyTo?}</c>, <c>send {kind, caption?, replyTo?, fileName?, content? (base64), items?}</c>,
/// <c>press {messageId, button, wait?}</c> (the toast; without waiting: 202), <c>edit {messageId, text}</c>, <c>delete {messageId}</c>,
/// <c>block</c>, <c>unblock</c>.</para>
/// <para><c>POST updates</c>: any update as it stands. <c>GET pending</c>: <c>{"pending": n}</c>.
/// <c>GET files/{id}</c>: the content.</para>
/// <para><c>GET clock/planned?take=</c>, <c>POST clock/advance {seconds}</c>, <c>POST clock/next</c> (409 when nothing is planned).</para>
/// <para><c>GET faults</c>, <c>POST faults {kind, count?, share?, chat?, method?, retryAfterSeconds?, delay?, afterEffect?,
/// statusCode?}</c>, <c>GET faults/board</c>: <c>{armed, struck: [{kind, times}]}</c>, <c>DELETE faults</c>,
/// <c>DELETE faults/{id}</c>. <c>POST limits {isEnforced, perSecond?}</c>.
/// <c>GET trail</c>: <c>{lines}</c>, <c>GET trail/{seq}</c>: the update or the parameters of one line.
/// <c>GET ledger?after=&amp;take=&amp;method=</c>: <c>{calls, updates}</c>.</para>
/// </summary>
internal static class ControlEndpoints
{
    public static void Map(WebApplication app, SandboxWorld world)
    {
        var routes = new ControlRoutes(app);
        ChatActions.Map(routes, world);
        ClockActions.Map(routes, world);
        FaultActions.Map(routes, world);
        LookActions.Map(routes, world);
        app.MapGet(ControlRoutes.Prefix + "events",
            (RequestDelegate)(http => EventStream.ServeAsync(http, world, app.Lifetime.ApplicationStopping)));
        app.MapGet(ControlRoutes.Prefix + "files/{id}", (RequestDelegate)(http => LookActions.FileAsync(http, world)));
    }
}
