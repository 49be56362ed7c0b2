namespace Mentorship.Pipeline;

/// <summary>Until when the channel asked us to leave a chat alone; kept so that a restart does not forget it.</summary>
internal static class PauseTable
{
    /// <summary>Stands for all chats together.</summary>
    public const string Everybody = "*";

    private const string Put =
        """
        insert into pauses (chat, until) values (@Chat, @Until)
        on conflict (chat) do update set until = excluded.until
        """;

    private const string Still = "select chat, until from pauses where until > @Now";

    public static Task PutAsync(Unit unit, string chat, DateTimeOffset until, CancellationToken ct) =>
        unit.ExecuteAsync(Put, new { Chat = chat, Until = until }, ct);

    public static async Task<IReadOnlyList<(string Chat, TimeSpan Left)>> StillAsync(Database database, DateTimeOffset now, CancellationToken ct) =>
        [.. (await database.ReadAsync<Row>(Still, new { Now = now }, ct))
            .Select(row => (row.Chat, DateTimeOffset.FromUnixTimeMilliseconds(row.Until) - now))];

    private sealed record Row(string Chat, long Until);
}
