using Mentorship.Conversations;

namespace Mentorship.Pipeline;

/// <summary>Which of our messages carry which message of a person, in every chat.</summary>
internal static class CopyTable
{
    private const string Put =
        """
        insert into copies (chat, message_id, origin_chat, origin_message, about, slot, made_at)
        values (@Chat, @MessageId, @OriginChat, @OriginMessage, @About, @Slot, @At)
        on conflict (chat, message_id) do update set origin_chat = excluded.origin_chat, origin_message = excluded.origin_message,
            about = excluded.about, slot = excluded.slot, made_at = excluded.made_at
        """;

    private const string Newest =
        """
        select message_id as value from copies
        where origin_chat = @OriginChat and origin_message = @OriginMessage and chat = @Chat
        order by message_id desc limit 1
        """;

    /// <summary>Not the cards that quote the words: they are drawn anew by themselves.</summary>
    private const string NewestToChange =
        """
        select message_id as value from copies
        where origin_chat = @OriginChat and origin_message = @OriginMessage and chat = @Chat and about = @About and slot is null
        order by message_id desc limit 1
        """;

    private const string OriginOf =
        "select origin_chat as chat, origin_message as id from copies where chat = @Chat and message_id = @MessageId";

    private const string AllOf =
        """
        select chat, message_id as id from copies
        where origin_chat = @OriginChat and origin_message = @OriginMessage and slot is null
        order by message_id
        """;

    public static Task PutAsync(Unit unit, Entry entry, (MessageRef Copy, MessageRef Origin) made, DateTimeOffset at, CancellationToken ct) =>
        unit.ExecuteAsync(Put, new
        {
            made.Copy.Chat, MessageId = made.Copy.Id, OriginChat = made.Origin.Chat, OriginMessage = made.Origin.Id, entry.About, entry.Slot, At = at,
        }, ct);

    /// <summary>Which messages now carry which; of an album only where none was left out.</summary>
    public static IEnumerable<(MessageRef Copy, MessageRef Origin)> Made(Entry entry, Delivery.Sent sent) => (entry.Message, sent.MessageId) switch
    {
        ({ Items: { } items }, _) => items.Count == sent.All.Count
            ? sent.All.Zip(items, (id, item) => (new MessageRef(entry.Chat, id), item)) : [],
        (_, { } id) when (entry.Message?.CopyOf ?? entry.Origin) is { } origin => [(new MessageRef(entry.Chat, id), origin)],
        _ => [],
    };

    /// <summary>The message of a chat by which somebody's message is known there: itself, or its copy.</summary>
    public static async Task<long?> StandsForAsync(Database database, Entry entry, ChatState chat, MessageRef origin, CancellationToken ct) =>
        origin.Chat == entry.Chat ? origin.Id : chat.CopyOf(origin)?.Id ?? await FirstAsync(database, Newest, entry.Chat, origin, null, ct);

    public static async Task<long?> ToChangeAsync(Database database, Entry entry, ChatState chat, MessageRef origin, CancellationToken ct) =>
        chat.CopyOf(origin) is { } known && known.About == entry.About ? known.Id : await FirstAsync(database, NewestToChange, entry.Chat, origin, entry.About, ct);

    public static async Task<MessageRef?> OriginAsync(Unit unit, MessageRef copy, CancellationToken ct) =>
        await unit.SingleAsync<CopyRow>(OriginOf, new { copy.Chat, MessageId = copy.Id }, ct) is { } row ? new MessageRef(row.Chat, row.Id) : null;

    public static async Task<IReadOnlyList<MessageRef>> OfAsync(Unit unit, MessageRef origin, CancellationToken ct) =>
        [.. (await unit.QueryAsync<CopyRow>(AllOf, new { OriginChat = origin.Chat, OriginMessage = origin.Id }, ct))
            .Select(row => new MessageRef(row.Chat, row.Id))];

    private static async Task<long?> FirstAsync(
        Database database, string sql, string chat, MessageRef origin, string? about, CancellationToken ct)
    {
        var args = new { OriginChat = origin.Chat, OriginMessage = origin.Id, Chat = chat, About = about };
        return await database.ReadAsync<long>(sql, args, ct) is [var id, ..] ? id : null;
    }

    private sealed record CopyRow(string Chat, long Id);
}
