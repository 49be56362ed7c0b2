using System.Text.Json;
using Mentorship.Conversations;

namespace Mentorship.Pipeline;

/// <summary>A bookmark as stored, with the buttons of its current screen and the press that led to it.</summary>
internal sealed record BookmarkRow(
    string Chat, long Depth, string Flow, long Version, string Body, string Token, string Actions,
    string? UsedPress, string? UsedToast, long? UsedAt, long ExpiresAt)
{
    /// <summary>Null when this release cannot read it.</summary>
    public Bookmark? Open()
    {
        try
        {
            var body = JsonSerializer.Deserialize<BookmarkBody>(Body, PipelineJson.Options)!;
            var expires = DateTimeOffset.FromUnixTimeMilliseconds(ExpiresAt);
            return new Bookmark(Flow, (int)Version, body.Trail, body.Draft, expires, body.Misses);
        }
        catch (JsonException) { return null; }
    }

    public string? Action(int index) =>
        JsonSerializer.Deserialize<string[]>(Actions) is { } keys && index < keys.Length ? keys[index] : null;
}

internal sealed record BookmarkBody(ValueList<string> Trail, JsonElement Draft, int Misses);

/// <summary>The forms a chat is in the middle of: a stack, at most three deep.</summary>
internal static class Bookmarks
{
    public const int Deepest = 3;

    private const string Top =
        """
        select chat, depth, flow, version, body, token, actions, used_press, used_toast, used_at, expires_at
        from bookmarks where chat = @Chat order by depth desc limit 1
        """;

    private const string Put =
        """
        insert into bookmarks (chat, depth, flow, version, body, token, actions, used_press, used_toast, used_at, expires_at)
        values (@Chat, @Depth, @Flow, @Version, @Body, @Token, @Actions, @UsedPress, @UsedToast, @UsedAt, @ExpiresAt)
        on conflict (chat, depth) do update set flow = excluded.flow, version = excluded.version, body = excluded.body,
            token = excluded.token, actions = excluded.actions, used_press = excluded.used_press, used_toast = excluded.used_toast,
            used_at = excluded.used_at, expires_at = excluded.expires_at
        """;

    private const string Remove = "delete from bookmarks where chat = @Chat and depth >= @Depth";

    private const string RemoveOne = "delete from bookmarks where chat = @Chat and depth = @Depth";

    private const string Lower = "update bookmarks set depth = depth - 1 where chat = @Chat and depth = @Depth";

    public static Task<BookmarkRow?> TopAsync(Unit unit, string chat, CancellationToken ct) =>
        unit.SingleAsync<BookmarkRow>(Top, new { Chat = chat }, ct);

    public static Task PutAsync(Unit unit, BookmarkRow row, CancellationToken ct) => unit.ExecuteAsync(Put, row, ct);

    public static Task DropAsync(Unit unit, string chat, long depth, CancellationToken ct) =>
        unit.ExecuteAsync(Remove, new { Chat = chat, Depth = depth }, ct);

    /// <summary>Forgets the form at the bottom, to make room on top. One by one, or two could stand on one place for a moment.</summary>
    public static async Task DropBottomAsync(Unit unit, string chat, CancellationToken ct)
    {
        await unit.ExecuteAsync(RemoveOne, new { Chat = chat, Depth = 1 }, ct);
        for (var depth = 2; depth <= Deepest; depth++) await unit.ExecuteAsync(Lower, new { Chat = chat, Depth = depth }, ct);
    }

    public static BookmarkRow Row(string chat, long depth, Bookmark bookmark, Screen screen) => new(
        chat, depth, bookmark.Flow, bookmark.Version,
        JsonSerializer.Serialize(new BookmarkBody(bookmark.Trail, bookmark.Draft, bookmark.Misses), PipelineJson.Options),
        PressCode.NewToken(),
        JsonSerializer.Serialize(screen.Rows.SelectMany(row => row).Select(choice => choice.Key)),
        null, null, null, bookmark.Expires.ToUnixTimeMilliseconds());
}
