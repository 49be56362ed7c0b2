namespace Mentorship.Pipeline;

/// <summary>Which message fills which place on a person's screen, and which is the newest of the chat.</summary>
internal static class SlotTable
{
    /// <summary>The place of the newest message, ours or theirs.</summary>
    public const string Newest = ":newest";

    private const string Put =
        $"""
        insert into slots (chat, name, message_id) values (@Chat, @Name, @MessageId)
        on conflict (chat, name) do update set message_id =
            case when excluded.name = '{Newest}' and slots.message_id > excluded.message_id then slots.message_id else excluded.message_id end
        """;

    private const string Of = "select name, message_id from slots where chat = @Chat";

    public static Task PutAsync(Unit unit, string chat, string name, long messageId, CancellationToken ct) =>
        unit.ExecuteAsync(Put, new { Chat = chat, Name = name, MessageId = messageId }, ct);

    public static Task<IReadOnlyList<SlotRow>> OfAsync(Database database, string chat, CancellationToken ct) =>
        database.ReadAsync<SlotRow>(Of, new { Chat = chat }, ct);
}

internal sealed record SlotRow(string Name, long MessageId);
