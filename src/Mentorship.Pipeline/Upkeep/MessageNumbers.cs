namespace Mentorship.Pipeline;

/// <summary>Message numbers are a bot's own: under the token of another bot those of the one before mean nothing, or other messages.</summary>
public sealed class MessageNumbers(Database database, IAlarms alarms)
{
    private static readonly string[] Forget = ["delete from slots", "delete from copies", "update outbox set message_id = null where message_id is not null"];

    /// <summary>Forgets the numbers of an earlier bot and tells the administrator: people must press Start anew.</summary>
    public async Task BelongToAsync(string bot, CancellationToken ct)
    {
        var known = await Notes.ReadAsync(database, Notes.Bot, ct);
        if (known == bot) return;
        if (known is not null)
        {
            await ForgetAsync(database, ct);
            alarms.Raise("bot", "replaced");
        }
        await Notes.WriteAsync(database, Notes.Bot, bot, ct);
    }

    /// <summary>For a server that knows none of the messages so far and numbers its own from one.</summary>
    public static Task ForgetAsync(Database database, CancellationToken ct) => database.RunAsync(async unit =>
    {
        foreach (var sql in Forget) await unit.ExecuteAsync(sql, null, ct);
    }, ct);
}
