using System.Buffers;
using System.Text;
using System.Text.Json;
using Mentorship.Pipeline;
using Mentorship.Telegram.Wire;

namespace Mentorship.Telegram.Reading;

/// <summary>Turns a stored update into what happened, for private chats with people; everything else is nothing.</summary>
internal static class UpdateReader
{
    // Telegram's own notices come as a person with this id.
    private const long ServiceNotifications = 777_000;

    public static Incoming? Read(string payload)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(payload.Length));
        try
        {
            var length = Encoding.UTF8.GetBytes(payload, bytes);
            return Read(bytes.AsSpan(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    /// <summary>Null for what is no update at all.</summary>
    public static Update? Parse(ReadOnlySpan<byte> raw) =>
        TryParse(raw) ?? (LoneSurrogates.Mended(raw) is { } mended ? TryParse(mended) : null);

    /// <summary>The private chat that an update belongs to, also when it says nothing that we read.</summary>
    public static string? ChatOf(Update update) =>
        PersonOf(update) is { } id ? ChatKey.Of(id) : null;

    /// <summary>The group or channel that the bot is in, as far as this update shows.</summary>
    public static long? GroupOf(Update update) => update switch
    {
        { MyChatMember: { NewChatMember.Status: "left" or "kicked" } } => null,
        { MyChatMember.Chat: { } chat } => GroupOf(chat),
        { Message.Chat: { } chat } => GroupOf(chat),
        _ => null,
    };

    private static long? GroupOf(Chat chat) => chat.Type is "group" or "supergroup" or "channel" ? chat.Id : null;

    private static Incoming? Read(ReadOnlySpan<byte> raw) => Parse(raw) switch
    {
        { } update when PersonOf(update) is { } id && Read(update, ChatKey.Of(id), raw) is { } read =>
            read with { Language = (update.Message?.From ?? update.CallbackQuery?.From)?.LanguageCode },
        _ => null,
    };

    private static Incoming? Read(Update update, string chat, ReadOnlySpan<byte> raw) => update switch
    {
        { Message: { } message } => ContentReader.Read(message, chat, raw) is { } content
            ? new Incoming.Message(chat, Moment(message.Date), content) : null,
        { EditedMessage: { } message } => ContentReader.Read(message, chat, raw) is { } content
            ? new Incoming.Edit(chat, Moment(message.EditDate ?? message.Date), content) : null,
        { CallbackQuery: { Id: { } id, Data: { } code } press } => new Incoming.Press(chat, id, code, ReachableId(press.Message)),
        { MyChatMember: { NewChatMember.Status: "member" or "kicked" } member } =>
            new Incoming.Membership(chat, Moment(member.Date), Reachable: member.NewChatMember.Status is "member"),
        _ => null,
    };

    private static long? PersonOf(Update update) => update switch
    {
        { Message: { BusinessConnectionId: null } message } => PersonOf(message.From, message.Chat),
        { EditedMessage: { BusinessConnectionId: null } message } => PersonOf(message.From, message.Chat),
        { CallbackQuery: { Message: { } message } press } => PersonOf(press.From, message.Chat),
        { CallbackQuery: { } press } => PersonOf(press.From),
        { MyChatMember: { } member } => PersonOf(member.From, member.Chat),
        _ => null,
    };

    private static long? PersonOf(User? from, Chat? chat) =>
        chat is { Type: "private" } && from?.Id == chat.Id ? PersonOf(from) : null;

    private static long? PersonOf(User? from) =>
        from is { IsBot: false, Id: > 0 and not ServiceNotifications } ? from.Id : null;

    private static long? ReachableId(Message? message) => message is { Date: not 0, MessageId: > 0 } ? message.MessageId : null;

    private static DateTimeOffset? Moment(long seconds) =>
        seconds is > 0 and < 253_402_300_800 ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null;

    private static Update? TryParse(ReadOnlySpan<byte> raw)
    {
        try
        {
            return JsonSerializer.Deserialize(raw, WireJson.Default.Update);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
