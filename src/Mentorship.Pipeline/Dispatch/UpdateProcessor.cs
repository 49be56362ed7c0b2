using System.Text.Json;
using Mentorship.Conversations;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Mentorship.Pipeline;

/// <summary>Turns one inbox row into one unit: forms, domain changes, messages, timers and the row's own end, or nothing of it.</summary>
internal sealed class UpdateProcessor(
    Database database, UnitScopes scopes, Channels channels, FeatureMap map, PressAnswers presses, TimeProvider time,
    ILogger<UpdateProcessor> log)
{
    private static readonly Reader Unread = new("ru", TimeZoneInfo.Utc);

    public async Task ProcessAsync(InboxRow row, CancellationToken ct)
    {
        var incoming = Sources.IsOwn(row.Source) ? null : channels.Read(row.Lane, row.Payload);
        using var answering = presses.Expect(incoming as Incoming.Press, row);
        if (await database.RunAsync(unit => HandleAsync(unit, row, incoming, ct), ct) is { } done) answering?.Answer(done.Toast);
        else answering?.Leave();
    }

    /// <summary>
    /// Gives a row up after its last try: the person hears of it, and the lane goes on. Of somebody without consent nothing is kept to
    /// be tried again.
    /// </summary>
    public Task BuryAsync(InboxRow row, Exception reason, CancellationToken ct) => database.RunAsync(async unit =>
    {
        var now = time.GetUtcNow();
        using var scope = scopes.Open(unit);
        var isHeard = channels.Knows(row.Lane) && !Sources.IsOwn(row.Source);
        var who = isHeard ? (await scope.ServiceProvider.GetRequiredService<IPresences>().OfAsync(row.Lane, ct)).Actor : Actor.Nobody;
        await InboxTable.BuryAsync(unit, row, who.IsPassing, reason.GetType().Name, now, ct);
        if (!await InboxTable.FinishAsync(unit, row, now, ct)) return;
        if (who.IsPassing) await InboxTable.ForgetAsync(unit, row, ct);
        log.Buried(row.Seq);
        var update = new Update(unit, scope.ServiceProvider, new Occasion(row.Seq, row.Lane, who, Unread, now, now));
        var alarms = update.Get<IAlarms>();
        unit.AfterCommit(() => alarms.Raise("handler", reason.GetType().Name));
        if (isHeard) update.Take(Apology(row, who));
        await WriteAsync(update, ct);
    }, ct);

    private static Replies Apology(InboxRow row, Actor who) =>
    [
        new Outgoing(row.Lane, new Body.Says(who.IsPassing ? PipelineTexts.FailedUnkept : PipelineTexts.Failed,
            who.IsPassing ? [] : [[new Button(PipelineTexts.Repeat, new RepeatFailed(row.Seq))], PipelineTexts.MenuRow])),
    ];

    /// <summary>Null for a row that had ended before: it was handed over twice, and whoever ended it answers.</summary>
    private async Task<Done?> HandleAsync(Unit unit, InboxRow row, Incoming? incoming, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        if (!await InboxTable.FinishAsync(unit, row, now, ct)) return null;
        using var scope = scopes.Open(unit);
        if (incoming is not null) return new Done(await HearAsync(unit, scope.ServiceProvider, row, incoming, ct));
        if (Sources.IsOwn(row.Source)) await ObeyAsync(unit, scope.ServiceProvider, row, ct);
        return new Done(null);
    }

    private async Task<Phrase?> HearAsync(Unit unit, IServiceProvider scope, InboxRow row, Incoming incoming, CancellationToken ct)
    {
        scope.GetRequiredService<ChatStates>().Hear(incoming.Chat, incoming.Language);
        var (actor, reader) = await scope.GetRequiredService<IPresences>().OfAsync(incoming.Chat, ct);
        unit.Actor = actor;
        var now = time.GetUtcNow();
        var at = incoming.At is { } date && date < now ? date : now;
        var update = new Update(unit, scope, new Occasion(row.Seq, incoming.Chat, actor, reader, now, at)) { IsHasty = row.IsHasty };
        await scope.GetRequiredService<Desk>().TakeAsync(update, incoming, ct);
        await WriteAsync(update, ct);
        if (actor.IsPassing) await InboxTable.ForgetAsync(unit, row, ct);
        return update.Toast;
    }

    private async Task ObeyAsync(Unit unit, IServiceProvider scope, InboxRow row, CancellationToken ct)
    {
        var stored = JsonSerializer.Deserialize<StoredCommand>(row.Payload, PipelineJson.Options)!;
        if (map.Open(stored) is not { } command)
        {
            log.UnknownCommand(stored.Name, row.Seq);
            return;
        }
        unit.Actor = Actor.System(stored.OrganizationId);
        var now = time.GetUtcNow();
        var chat = channels.Knows(row.Lane) ? row.Lane : "";
        var update = new Update(unit, scope, new Occasion(row.Seq, chat, unit.Actor, Unread, now, now));
        await scope.GetRequiredService<Commands>().RunAsync(update, command, ct);
        await WriteAsync(update, ct);
    }

    private static Task WriteAsync(Update update, CancellationToken ct) => update.Get<OutboxWriter>().WriteAsync(update, ct);

    private readonly record struct Done(Phrase? Toast);
}
