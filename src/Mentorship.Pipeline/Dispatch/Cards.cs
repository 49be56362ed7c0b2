using System.Text.Json;

namespace Mentorship.Pipeline;

/// <summary>The buttons of messages outside forms: what each of them runs.</summary>
internal static class Cards
{
    public const string OfNobody = "";

    private static readonly TimeSpan Life = TimeSpan.FromDays(60);

    private const string Insert =
        "insert into cards (token, chat, slot, actions, expires_at) values (@Token, @Chat, @Slot, @Actions, @ExpiresAt)";

    private const string InsertUsed =
        """
        insert into cards (token, chat, actions, expires_at, used_at, used_index, used_toast)
        values (@Token, @Chat, '[]', @ExpiresAt, @Now, @Index, @Toast)
        """;

    private const string Find =
        $"""
        select token, slot, actions, used_at, used_index, used_toast from cards
        where token = @Token and (chat = @Chat or chat = '{OfNobody}') and expires_at > @Now
        """;

    private const string Carry = "update cards set chat = @To where token = @Token and chat = @From";
    private const string Use = "update cards set used_at = @Now, used_index = @Index, used_toast = @Toast where token = @Token";

    public static Task AddAsync(Unit unit, Card card, DateTimeOffset now, CancellationToken ct) => unit.ExecuteAsync(
        Insert, new { card.Token, card.Chat, card.Slot, Actions = JsonSerializer.Serialize(card.Actions, PipelineJson.Options), ExpiresAt = now + Life }, ct);

    /// <summary>Remembers the press that ended a form: sent again by the app, it gets the same answer.</summary>
    public static Task AddUsedAsync(Unit unit, PressCode press, string? toast, Occasion on, CancellationToken ct) => unit.ExecuteAsync(
        InsertUsed, new { press.Token, on.Chat, ExpiresAt = on.Now + Toasts.SamePressFor, on.Now, press.Index, Toast = toast }, ct);

    /// <summary>Only the chat that was shown the card finds it; of a passer-by, whoever has its token.</summary>
    public static Task<CardRow?> FindAsync(Unit unit, string token, Occasion on, CancellationToken ct) =>
        unit.SingleAsync<CardRow>(Find, new { Token = token, on.Chat, on.Now }, ct);

    /// <summary>A message that has not left goes to another chat of the same person.</summary>
    public static Task CarryAsync(Unit unit, string token, string from, string to, CancellationToken ct) =>
        unit.ExecuteAsync(Carry, new { Token = token, From = from, To = to }, ct);

    public static Task UseAsync(Unit unit, PressCode press, string? toast, DateTimeOffset now, CancellationToken ct) =>
        unit.ExecuteAsync(Use, new { press.Token, press.Index, Toast = toast, Now = now }, ct);
}

internal sealed record Card(string Token, string Chat, string? Slot, IReadOnlyList<StoredCommand> Actions);

internal sealed record CardRow(string Token, string? Slot, string Actions, long? UsedAt, long? UsedIndex, string? UsedToast)
{
    public StoredCommand? Action(int index) =>
        JsonSerializer.Deserialize<StoredCommand[]>(Actions, PipelineJson.Options) is { } all && index < all.Length ? all[index] : null;
}
