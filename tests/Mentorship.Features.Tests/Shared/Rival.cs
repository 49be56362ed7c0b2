using Mentorship.Pipeline;
using Mentorship.Testing;

namespace Mentorship.Features.Tests;

/// <summary>
/// Somebody else's unit that has written and has not committed when others begin to act: only PostgreSQL runs units side by side.
/// </summary>
internal static class Rival
{
    private const string Waiters = "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";

    /// <summary>What it wrote is committed once somebody stands at one of its rows, or has done without them.</summary>
    public static async Task MeetsAsync(Bot bot, IReadOnlyList<string> writes, Func<Task> act)
    {
        await using var database = bot.Store.Open();
        var acting = Task.CompletedTask;
        await database.RunAsync(async unit =>
        {
            foreach (var sql in writes) await unit.ExecuteAsync(sql, null, CancellationToken.None);
            acting = act();
            while (!acting.IsCompleted && await WaitingAsync(database) == 0) await Task.Yield();
        }, CancellationToken.None);
        await acting;
    }

    private static async Task<long> WaitingAsync(Database database) =>
        (await database.ReadAsync<long>(Waiters, null, CancellationToken.None))[0];
}
