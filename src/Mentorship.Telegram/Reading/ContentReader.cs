using Mentorship.Conversations;
using Mentorship.Telegram.Wire;

namespace Mentorship.Telegram.Reading;

/// <summary>Takes the words and the kind of a message; media are only pointed at.</summary>
internal static class ContentReader
{
    /// <summary>Null for what Telegram says about the chat itself.</summary>
    public static Content? Read(Message message, string chat, ReadOnlySpan<byte> raw)
    {
        if (message.MessageId <= 0)
            return null;
        var kind = KindOf(message);
        if (kind is ContentKind.Unsupported && ServiceMessages.IsOne(raw))
            return null;
        return new Content(
            kind, WordsOf(message), new MessageRef(chat, message.MessageId),
            ReplyOf(message, chat), message.MediaGroupId, SecondsOf(message), FileOf(message, kind),
            MediumOf(message, kind));
    }

    // An animation also carries a document for older programs, a venue its location.
    private static ContentKind KindOf(Message message) => message switch
    {
        { Text: not null } => ContentKind.Text,
        { Animation: not null } => ContentKind.Animation,
        { Photo: not null } => ContentKind.Photo,
        { Document: not null } => ContentKind.Document,
        { Voice: not null } => ContentKind.Voice,
        { VideoNote: not null } => ContentKind.VideoNote,
        { Video: not null } => ContentKind.Video,
        { Audio: not null } => ContentKind.Audio,
        { Sticker: not null } => ContentKind.Sticker,
        { Location: not null } => ContentKind.Location,
        { Contact: not null } => ContentKind.Contact,
        _ => ContentKind.Unsupported,
    };

    private static RichText WordsOf(Message message) => message switch
    {
        { Text: { Length: > 0 } text } => Marks.Read(text, message.Entities),
        { Caption: { Length: > 0 } caption } => Marks.Read(caption, message.CaptionEntities),
        _ => RichText.Empty,
    };

    // The last of several sizes is the largest.
    private static Medium? MediumOf(Message message, ContentKind kind) => (kind, message) switch
    {
        (ContentKind.Photo, { Photo: [.., { FileId: { Length: > 0 } id }] }) => new Medium(kind, id),
        (ContentKind.Document, { Document.FileId: { Length: > 0 } id }) => new Medium(kind, id),
        _ => null,
    };

    private static MessageRef? ReplyOf(Message message, string chat) =>
        message.ReplyToMessage is { MessageId: > 0 } reply && reply.Chat?.Id == message.Chat?.Id
            ? new MessageRef(chat, reply.MessageId) : null;

    private static FileRef? FileOf(Message message, ContentKind kind) => (kind, message) switch
    {
        (ContentKind.Document, { Document: { FileId: { Length: > 0 } id } document }) =>
            new FileRef(id, document.FileName ?? "", Math.Max(0, document.FileSize ?? 0)),
        (ContentKind.Voice, { Voice.FileId: { Length: > 0 } id }) => new FileRef(id, "", 0),
        (ContentKind.VideoNote, { VideoNote.FileId: { Length: > 0 } id }) => new FileRef(id, "", 0),
        _ => null,
    };

    private static int? SecondsOf(Message message) =>
        (message.Voice ?? message.VideoNote ?? message.Video ?? message.Audio) is { Duration: >= 0 } recording
            ? (int)Math.Min(recording.Duration, int.MaxValue) : null;
}
