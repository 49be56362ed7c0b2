namespace Mentorship.Conversations;

/// <summary>A message of a chat. The chat is a text key of channel and external id, such as <c>tg:1001</c>.</summary>
public sealed record MessageRef(string Chat, long Id);

/// <summary>What a message holds; kinds that a channel knows and we do not are <see cref="Unsupported"/>.</summary>
public enum ContentKind { Text, Photo, Document, Voice, VideoNote, Video, Audio, Animation, Sticker, Location, Contact, Unsupported }

/// <summary>A document or recording that a channel keeps; its content is fetched where it is needed.</summary>
/// <param name="Id">As the channel knows it.</param>
/// <param name="Name">As the sender's device called it; may be empty.</param>
public sealed record FileRef(string Id, string Name, long Bytes);

/// <summary>A message, stripped of its channel. Media stay in the channel and are only pointed at.</summary>
/// <param name="Text">The words, or the caption of a medium.</param>
/// <param name="Album">Equal for the messages of one album.</param>
/// <param name="Seconds">The length of a voice or video message.</param>
/// <param name="File">Of a document, a voice or a video message.</param>
/// <param name="Medium">A photo or document that may be sent again, by a name that only its channel reads.</param>
public sealed record Content(
    ContentKind Kind, RichText Text, MessageRef Message, MessageRef? ReplyTo = null, string? Album = null, int? Seconds = null,
    FileRef? File = null, Medium? Medium = null);

/// <summary>A photo or document that the channel keeps; nobody else reads its name there.</summary>
public sealed record Medium(ContentKind Kind, string Handle);

/// <summary>What a person did inside a flow.</summary>
public abstract record Input
{
    public sealed record Said(Content Content) : Input
    {
        public string Text => Content.Text.Text;
    }

    /// <summary>A button of the flow's current screen; its token has been checked already.</summary>
    public sealed record Pressed(string Key) : Input;
}
