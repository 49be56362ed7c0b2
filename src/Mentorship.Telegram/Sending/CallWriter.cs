using Mentorship.Conversations;
using Mentorship.Pipeline;
using Mentorship.Telegram.Wire;

namespace Mentorship.Telegram.Sending;

/// <summary>Writes what the product wants to say as calls: text and entities, never a parse mode.</summary>
internal static class CallWriter
{
    public static SendMessage Send(Dispatch.Send send, long chat) => new(chat, send.Text.Text)
    {
        Entities = Entities(send.Text, send),
        LinkPreviewOptions = LinkPreviewOptions.Off,
        DisableNotification = send.Silent ? true : null,
        ProtectContent = send.IsProtected ? true : null,
        ReplyParameters = Reply(send.ReplyTo, send),
        ReplyMarkup = Inline(send.Keys, send),
    };

    public static SendMessage Shortcuts(Dispatch.SendShortcuts send, long chat) => new(chat, send.Text.Text)
    {
        Entities = Entities(send.Text, send),
        LinkPreviewOptions = LinkPreviewOptions.Off,
        DisableNotification = send.Silent ? true : null,
        ReplyMarkup = Words(send.Words),
    };

    public static EditMessageText Edit(Dispatch.Edit edit, long chat) => new(chat, edit.MessageId, edit.Text.Text)
    {
        Entities = Entities(edit.Text, edit),
        LinkPreviewOptions = LinkPreviewOptions.Off,
        ReplyMarkup = Inline(edit.Keys, edit),
    };

    public static EditMessageCaption Edit(Dispatch.EditCaption edit, long chat) => new(chat, edit.MessageId, edit.Caption.Text)
    {
        CaptionEntities = Entities(edit.Caption, edit),
        ReplyMarkup = Inline(edit.Keys, edit),
    };

    public static SendPhoto Photo(Dispatch.SendMedium send, long chat) => new(chat, send.Medium.Handle)
    {
        Caption = send.Caption.Text,
        CaptionEntities = Entities(send.Caption, send),
        DisableNotification = send.Silent ? true : null,
        ProtectContent = send.IsProtected ? true : null,
        ReplyParameters = Reply(send.ReplyTo, send),
        ReplyMarkup = Inline(send.Keys, send),
    };

    public static SendDocument Document(Dispatch.SendMedium send, long chat) => new(chat)
    {
        Document = send.Medium.Handle,
        Caption = send.Caption.Text,
        CaptionEntities = Entities(send.Caption, send),
        DisableNotification = send.Silent ? true : null,
        ProtectContent = send.IsProtected ? true : null,
        ReplyParameters = Reply(send.ReplyTo, send),
        ReplyMarkup = Inline(send.Keys, send),
    };

    public static CopyMessage Copy(Dispatch.Copy copy, long chat, long from) => new(chat, from, copy.From.Id)
    {
        Caption = copy.Caption?.Text,
        CaptionEntities = copy.Caption is { } caption ? Entities(caption, copy) : null,
        DisableNotification = copy.Silent ? true : null,
        ProtectContent = copy.IsProtected ? true : null,
        ReplyParameters = Reply(copy.ReplyTo, copy),
    };

    public static SendDocument Document(Dispatch.SendDocument send, long chat) => new(chat)
    {
        DisableContentTypeDetection = send.IsAlwaysDocument ? true : null,
        Caption = send.Caption?.Text,
        CaptionEntities = send.Caption is { } caption ? Entities(caption, send) : null,
        DisableNotification = send.Silent ? true : null,
        ProtectContent = send.IsProtected ? true : null,
        ReplyParameters = Reply(send.ReplyTo, send),
        ReplyMarkup = Inline(send.Keys, send),
    };

    public static SetMessageReaction React(Dispatch.React react, long chat) =>
        new(chat, react.MessageId, [new ReactionTypeEmoji(react.Emoji)]);

    public static SetMyCommands Menu(Dispatch.SetCommands menu, long chat) => new(
        [.. menu.Commands.Select(command => new BotCommand(command.Word.TrimStart('/'), command.Description))],
        new BotCommandScope(chat),
        LanguageCode: null);

    private static MessageEntity[]? Entities(RichText text, Dispatch call) =>
        call.Without.HasFlag(Niceties.Marks) ? null : Marks.Write(text);

    private static ReplyParameters? Reply(long? to, Dispatch call) =>
        !call.Without.HasFlag(Niceties.Reply) && to is { } message ? new ReplyParameters(message, AllowSendingWithoutReply: true) : null;

    private static ReplyMarkup? Inline(IReadOnlyList<IReadOnlyList<Key>> keys, Dispatch call)
    {
        if (keys.Count == 0)
            return null;
        var isStyled = !call.Without.HasFlag(Niceties.Styles);
        var rows = new List<InlineKeyboardButton[]>(keys.Count);
        foreach (var row in keys)
        {
            if (Row(row, isStyled) is { Length: > 0 } buttons)
                rows.Add(buttons);
        }
        return rows.Count == 0 ? null : new ReplyMarkup { InlineKeyboard = [.. rows] };
    }

    private static InlineKeyboardButton[] Row(IReadOnlyList<Key> row, bool isStyled)
    {
        var buttons = new InlineKeyboardButton[row.Count];
        for (var i = 0; i < buttons.Length; i++)
            buttons[i] = Button(row[i], isStyled);
        return buttons;
    }

    // A button does one thing: with a link it carries no code.
    private static InlineKeyboardButton Button(Key key, bool isStyled) => new(key.Label)
    {
        Url = key.Url,
        CallbackData = key.Url is null ? key.Code : null,
        Style = isStyled ? StyleOf(key.Emphasis) : null,
    };

    private static string? StyleOf(Emphasis emphasis) => emphasis switch
    {
        Emphasis.Primary => "primary",
        Emphasis.Danger => "danger",
        _ => null,
    };

    private static ReplyMarkup Words(IReadOnlyList<string> words) => words.Count == 0 ? ReplyMarkup.NoKeyboard : new ReplyMarkup
    {
        Keyboard = [.. words.Chunk(2).Select(pair => pair.Select(word => new KeyboardButton(word)).ToArray())],
        IsPersistent = true,
        ResizeKeyboard = true,
    };
}
