using Mentorship.Conversations;

namespace Mentorship.Pipeline;

/// <summary>What happened in a channel, stripped of its wire format.</summary>
/// <param name="At">The channel's date; the pipeline never lets it pass the clock of the service.</param>
public abstract record Incoming(string Chat, DateTimeOffset? At)
{
    /// <summary>What the person's app speaks, such as <c>ru</c> or <c>en-GB</c>, where the channel tells.</summary>
    public string? Language { get; init; }

    public sealed record Message(string Chat, DateTimeOffset? At, Content Content) : Incoming(Chat, At);

    public sealed record Edit(string Chat, DateTimeOffset? At, Content Content) : Incoming(Chat, At);

    /// <param name="PressId">Names the press towards the channel, to answer it.</param>
    /// <param name="Code">What the button carried.</param>
    public sealed record Press(string Chat, string PressId, string Code, long? MessageId) : Incoming(Chat, At: null);

    public sealed record Membership(string Chat, DateTimeOffset? At, bool Reachable) : Incoming(Chat, At);
}

/// <summary>A button as the channel shows it.</summary>
public sealed record Key(string Label, string? Code, string? Url, Emphasis Emphasis);

/// <summary>One call to a channel, rendered for its reader.</summary>
public abstract record Dispatch(string Chat)
{
    /// <summary>Apps are asked not to offer saving it or passing it on: a hint, which no app is bound by. Only what makes a message has it.</summary>
    public bool IsProtected { get; init; }

    /// <summary>Left out, since the server has refused the call with it.</summary>
    public Niceties Without { get; init; }

    public sealed record Send(string Chat, RichText Text, IReadOnlyList<IReadOnlyList<Key>> Keys, bool Silent, long? ReplyTo) : Dispatch(Chat);

    public sealed record SendShortcuts(string Chat, RichText Text, IReadOnlyList<string> Words, bool Silent) : Dispatch(Chat);

    public sealed record Edit(string Chat, long MessageId, RichText Text, IReadOnlyList<IReadOnlyList<Key>> Keys) : Dispatch(Chat);

    /// <summary>A photo or document that the channel keeps already, with words below it.</summary>
    public sealed record SendMedium(
        string Chat, Medium Medium, RichText Caption, IReadOnlyList<IReadOnlyList<Key>> Keys, bool Silent, long? ReplyTo) : Dispatch(Chat);

    /// <summary>Other words below a medium; the medium stays.</summary>
    public sealed record EditCaption(string Chat, long MessageId, RichText Caption, IReadOnlyList<IReadOnlyList<Key>> Keys) : Dispatch(Chat);

    /// <summary>Takes a message away; channels allow it for a while only, and say <see cref="Delivery.Gone"/> then.</summary>
    public sealed record Delete(string Chat, long MessageId) : Dispatch(Chat);

    public sealed record DropKeys(string Chat, long MessageId) : Dispatch(Chat);

    public sealed record Copy(string Chat, MessageRef From, RichText? Caption, bool Silent, long? ReplyTo) : Dispatch(Chat);

    /// <summary>An album again, in the order of its items; what the channel no longer has is left out.</summary>
    public sealed record CopyAlbum(string Chat, ValueList<MessageRef> From, bool Silent) : Dispatch(Chat);

    public sealed record SendDocument(
        string Chat, MadeFile File, RichText? Caption, IReadOnlyList<IReadOnlyList<Key>> Keys, bool Silent, long? ReplyTo) : Dispatch(Chat)
    {
        /// <summary>Shown as a document whatever it holds: a channel would make a voice message of a voice.</summary>
        public bool IsAlwaysDocument { get; init; }
    }

    /// <summary>A recording that the channel keeps, once more as a document.</summary>
    public sealed record CopyAsFile(string Chat, FileRef Recording, RichText? Caption, bool Silent, long? ReplyTo) : Dispatch(Chat);

    public sealed record SetCommands(string Chat, IReadOnlyList<(string Word, string Description)> Commands) : Dispatch(Chat);

    /// <summary>Brings in the content of a document that somebody sent.</summary>
    public sealed record Fetch(string Chat, string FileId, int MostBytes) : Dispatch(Chat);

    public sealed record React(string Chat, long MessageId, string Emoji) : Dispatch(Chat);
}

/// <summary>How a call ended; the sender's policy follows from the case alone.</summary>
public abstract record Delivery
{
    /// <param name="MessageId">Null where the call makes no message.</param>
    public sealed record Sent(long? MessageId) : Delivery
    {
        /// <summary>All messages of a call that makes several.</summary>
        public ValueList<long> All { get; init; } = [];
    }

    public sealed record Fetched(byte[] Bytes) : Delivery;

    /// <summary>Proven not to have happened; safe to repeat after a pause.</summary>
    public sealed record NotSent : Delivery;

    /// <param name="IsUnclear">A part of what was sent together may have been taken before the server asked to wait.</param>
    public sealed record Throttled(TimeSpan RetryAfter, bool IsUnclear = false) : Delivery;

    /// <summary>May have happened: a timeout or reset after the request was written, a 5xx, an unreadable answer.</summary>
    public sealed record Ambiguous : Delivery;

    /// <summary>The person closed the chat, or never opened it.</summary>
    /// <param name="IsForGood">The account exists no more and never comes back.</param>
    public sealed record Unreachable(bool IsForGood = false) : Delivery;

    /// <summary>The message to edit or to copy is no longer there.</summary>
    public sealed record Gone : Delivery;

    /// <summary>Refused for what it holds; repeating cannot help.</summary>
    public sealed record Refused(string Reason) : Delivery
    {
        /// <summary>By what somebody sent or set, not by a mistake of ours.</summary>
        public bool IsTheirs { get; init; }
    }

    /// <summary>Refused for a nicety: nothing was sent, and the same may be taken without it, as a call of its own in the pace.</summary>
    public sealed record TooFancy(Niceties What) : Delivery;

    /// <summary>Token or address are wrong; nothing will get through until somebody acts.</summary>
    public sealed record Misconfigured(string Reason) : Delivery;
}

/// <summary>A messenger as the product sees it. The only interface between the product and a network.</summary>
public interface IChannel
{
    /// <summary>The first part of the channel's chat keys, such as <c>tg</c>.</summary>
    string Name { get; }

    /// <summary>Reads a stored update; null for what is none of ours. Never throws on foreign data.</summary>
    Incoming? Read(string payload);

    /// <summary>Makes the call. Never throws for what the network does; only cancellation of <paramref name="ct"/> escapes.</summary>
    Task<Delivery> DeliverAsync(Dispatch dispatch, CancellationToken ct);

    /// <summary>Stops the spinner of a press, with a short line or without.</summary>
    /// <returns><see cref="Delivery.Refused"/> for a press that is too old, or answered already.</returns>
    Task<Delivery> AnswerPressAsync(string chat, string pressId, string? toast, CancellationToken ct);

    Task ShowTypingAsync(string chat, CancellationToken ct);
}

/// <summary>A raw update as a channel received it.</summary>
/// <param name="Source">Where it came from, such as <c>tg:1000001</c> (channel and bot).</param>
/// <param name="SourceId">Its number there; a pair seen before is dropped.</param>
/// <param name="Lane">What it must stay in order with: the chat, or the source for what belongs to none.</param>
public sealed record Arrival(string Source, string SourceId, string Lane, string Payload);

/// <summary>The way in. When the task completes, the arrivals are committed and may be confirmed to their sender.</summary>
public interface IInbox
{
    /// <returns>How many of them were not known before.</returns>
    Task<int> AcceptAsync(IReadOnlyList<Arrival> arrivals, CancellationToken ct);
}
