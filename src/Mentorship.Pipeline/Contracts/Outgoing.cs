using Mentorship.Conversations;

namespace Mentorship.Pipeline;

/// <summary>Lanes of the sender; a lower number overtakes.</summary>
public enum Priority { Answer = 0, Consultation = 1, Reminder = 2, Broadcast = 3 }

/// <summary>New: always a new message. InPlace: edit the slot's message while it is the newest of the chat, else anew. EditOnly: edit or nothing.</summary>
public enum Placement { New, InPlace, EditOnly }

/// <summary>A button outside a flow: what is read and the command that a press runs, or a link.</summary>
public sealed record Button(Phrase Label, object? Command, Emphasis Emphasis = Emphasis.None, string? Url = null);

/// <summary>A command word as the menu of a chat offers it.</summary>
public sealed record MenuEntry(string Word, Phrase Description);

/// <summary>What a message consists of.</summary>
public abstract record Body
{
    public sealed record Says(Phrase Text, IReadOnlyList<IReadOnlyList<Button>> Rows) : Body
    {
        /// <summary>Stands above the words, which are then its caption; it never changes in a message that is there.</summary>
        public Medium? Medium { get; init; }
    }

    /// <summary>The message of the slot goes away, where there is one and the channel still allows it.</summary>
    public sealed record Vanishes : Body;

    /// <summary>A line that brings the persistent shortcuts of the chat, or without words takes them away; such a line is never edited.</summary>
    public sealed record Shortcuts(Phrase Text, IReadOnlyList<Phrase> Words) : Body;

    /// <summary>A copy of somebody's message made by the channel, with our caption where the kind has one.</summary>
    public sealed record Copies(MessageRef From, Phrase? Caption) : Body;

    /// <summary>Somebody's recording as a document, for whoever takes no recordings.</summary>
    public sealed record CopiesAsFile(FileRef Recording, Phrase? Caption) : Body;

    /// <summary>A copy of an album made by the channel, still an album; a channel gives it no caption of ours.</summary>
    public sealed record CopiesAlbum(ValueList<MessageRef> From) : Body;

    /// <summary>Our copy of somebody's message says something else from now on. Where there is no copy, nothing happens.</summary>
    /// <param name="Text">Without it the copy goes away.</param>
    /// <param name="Instead">Said in reply to the copy where it can be changed no more.</param>
    public sealed record Changes(MessageRef Original, Phrase? Text, Phrase? Instead) : Body
    {
        /// <summary>The words stand below a medium.</summary>
        public bool IsCaption { get; init; }

        /// <summary>Where no copy is known, <see cref="Instead"/> is said all the same.</summary>
        public bool IsNews { get; init; }
    }

    /// <summary>One of our messages goes away, where the channel still allows it.</summary>
    public sealed record Removes(long MessageId) : Body;

    /// <summary>A file that is made when its turn comes (<see cref="IMakeFile{TRecipe}"/>); always a new message, never in a slot.</summary>
    public sealed record File(object Recipe, Phrase? Caption, IReadOnlyList<IReadOnlyList<Button>> Rows) : Body;

    /// <summary>The command menu of this chat, with the slash in each word; without any the chat has no menu of its own.</summary>
    public sealed record Commands(IReadOnlyList<MenuEntry> Entries) : Body;

    /// <summary>One of our messages loses its buttons.</summary>
    public sealed record DropsKeys(long MessageId) : Body;

    /// <summary>Shows nothing: brings in a document of the chat, and <see cref="Fetched"/> says what it holds.</summary>
    public sealed record Fetches(FileRef Document, int MostBytes) : Body;

    /// <summary>A reaction on a person's own message.</summary>
    public sealed record Reacts(long MessageId, string Emoji) : Body;
}

/// <summary>What leaves between these moments makes no sound, whenever it was written.</summary>
public sealed record Hush(DateTimeOffset From, DateTimeOffset Until);

/// <summary>One message to one chat. Nothing is sent before the unit that wrote it has committed.</summary>
public sealed record Outgoing(string Chat, Body Body)
{
    public Priority Priority { get; init; }

    /// <summary>Names the place on the person's screen that this message fills, such as <c>screen</c> or <c>card:request:214</c>.</summary>
    public string? Slot { get; init; }

    public Placement Placement { get; init; }

    public bool Silent { get; init; }

    public Hush? Hush { get; init; }

    /// <summary>What the message is about, such as <c>request:ID</c>: replies to it lead there, cancelling goes by it.</summary>
    public string? About { get; init; }

    /// <summary>A message of the same chat to reply to.</summary>
    public long? ReplyTo { get; init; }

    /// <summary>The person's message whose words this one carries: its fate is reported as <see cref="Delivered"/>.</summary>
    public MessageRef? Origin { get; init; }

    /// <summary>Like <see cref="Origin"/> without a report: replies to this message, and changes of that one, find their way.</summary>
    public MessageRef? CopyOf { get; init; }

    /// <summary>A message of a person to reply to: itself in its own chat, elsewhere the copy that stands for it.</summary>
    public MessageRef? Answers { get; init; }

    /// <summary>Once sent, nothing tells any more to whom: the chat is that of somebody of whom nothing may be kept.</summary>
    public bool LeavesNoTrace { get; init; }

    /// <summary>No second copy ever leaves by itself: where it is unclear whether this one came, <see cref="Uncertain"/> is told.</summary>
    public bool IsSentOnce { get; init; }

    public DateTimeOffset? DueAt { get; init; }

    public DateTimeOffset? ValidUntil { get; init; }
}
