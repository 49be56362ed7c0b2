using Mentorship.Conversations;

namespace Mentorship.Pipeline;

/// <summary>A message made ready for its reader.</summary>
/// <param name="Dispatch">Null when there is nothing to call: an edit whose message is gone.</param>
/// <param name="Edits">The message that is edited.</param>
/// <param name="Replaces">The slot's former message, whose buttons go away when the new one is there.</param>
/// <param name="IsSame">The person sees exactly this already.</param>
internal sealed record Shown(Dispatch? Dispatch, long? Edits = null, long? Replaces = null, int? Hash = null, bool IsSame = false, bool HasKeys = false);

/// <summary>Turns a stored message into a call: in the reader's language, in place or anew.</summary>
internal sealed class Screens(Phrasebook phrases, PipelineOptions options, TimeProvider time)
{
    private const string MaybeAgain = "pipeline.maybe-again";

    public Shown Show(Entry entry, ChatState chat, MadeFile? file)
    {
        var shown = Open(entry, chat, file);
        return IsProtected(entry) ? shown with { Dispatch = shown.Dispatch is { } dispatch ? dispatch with { IsProtected = true } : null } : shown;
    }

    private bool IsProtected(Entry entry) =>
        options.ProtectedAbout is { } about && entry.About?.StartsWith(about, StringComparison.Ordinal) is true;

    private Shown Open(Entry entry, ChatState chat, MadeFile? file) => entry.Message! switch
    {
        { Kind: MessageKind.Says } message => Says(entry, chat, message),
        { Kind: MessageKind.Shortcuts } message => new Shown(new Dispatch.SendShortcuts(
            entry.Chat, Render(message.Text!, chat), [.. message.Words!.Select(word => Plain(word, chat))], message.Silent)),
        { Kind: MessageKind.Copies } message => new Shown(new Dispatch.Copy(
            entry.Chat, message.From!, message.Text is { } caption ? Render(caption, chat) : null, message.Silent, message.ReplyTo)),
        { Kind: MessageKind.File } message => new Shown(file is null ? null : new Dispatch.SendDocument(
            entry.Chat, file, message.Text is { } caption ? Render(caption, chat) : null, Keys(message, chat), message.Silent, message.ReplyTo)),
        { Kind: MessageKind.CopiesAsFile } message => new Shown(new Dispatch.CopyAsFile(
            entry.Chat, message.File!, message.Text is { } caption ? Render(caption, chat) : null, message.Silent, message.ReplyTo)),
        { Kind: MessageKind.Fetch } message => new Shown(new Dispatch.Fetch(entry.Chat, message.File!.Id, message.MostBytes)),
        { Kind: MessageKind.Reacts } message => new Shown(new Dispatch.React(entry.Chat, message.Target!.Value, message.Emoji!)),
        { Kind: MessageKind.Commands } message => new Shown(new Dispatch.SetCommands(
            entry.Chat, [.. message.Menu!.Select(entry => (entry.Word, Plain(entry.Description, chat)))])),
        { Kind: MessageKind.Vanishes } => new Shown(SlotOf(entry, chat) is { } there ? new Dispatch.Delete(entry.Chat, there.MessageId) : null),
        { Kind: MessageKind.DropKeys } message => new Shown(new Dispatch.DropKeys(entry.Chat, message.Target!.Value)),
        { Kind: MessageKind.CopiesAlbum } message => new Shown(new Dispatch.CopyAlbum(entry.Chat, message.Items!, message.Silent)),
        { Kind: MessageKind.Changes } message => Change(entry, chat, message),
        { Kind: MessageKind.Removes } message => new Shown(new Dispatch.Delete(entry.Chat, message.Target!.Value)),
        var other => throw new InvalidOperationException($"A {other.Kind} cannot be shown."),
    };

    private Shown Says(Entry entry, ChatState chat, StoredMessage message)
    {
        var whole = Render(message.Text!, chat);
        if ((message.Part is { } part ? LongText.Show(whole, part) : whole) is not { } words) return new Shown(null);
        var text = entry.MayBeSecond ? Render(new Phrase(MaybeAgain, ("text", words)), chat) : words;
        var keys = Keys(message, chat);
        var hash = Hash(text, keys);
        var slot = SlotOf(entry, chat);
        var inPlace = message.Placement is Placement.EditOnly || message.Placement is Placement.InPlace && slot?.MessageId == chat.Newest;
        if (inPlace && slot is not null)
            return new Shown(Edit(entry, slot.MessageId, text, keys), slot.MessageId, null, hash, slot.Hash == hash, keys.Count > 0);
        if (message.Placement is Placement.EditOnly) return new Shown(null);
        return new Shown(Send(entry, message, text, keys), null, slot is { MayHaveKeys: true } ? slot.MessageId : null, hash, HasKeys: keys.Count > 0);
    }

    /// <summary>The copy as it stands, or a line in reply to it.</summary>
    private Shown Change(Entry entry, ChatState chat, StoredMessage message)
    {
        if (entry.IsPastChange || message is { Target: null, IsNews: true })
            return new Shown(message.Instead is { } instead
                ? new Dispatch.Send(entry.Chat, Render(instead, chat), [], message.Silent, message.Target) : null);
        if (message.Target is not { } copy) return new Shown(null);
        if (message.Text is not { } words) return new Shown(new Dispatch.Delete(entry.Chat, copy), copy);
        var text = Render(words, chat);
        return new Shown(message.IsCaption ? new Dispatch.EditCaption(entry.Chat, copy, text, []) : new Dispatch.Edit(entry.Chat, copy, text, []), copy);
    }

    private Dispatch Send(Entry entry, StoredMessage message, RichText text, List<IReadOnlyList<Key>> keys) =>
        message.Medium is { } medium
            ? new Dispatch.SendMedium(entry.Chat, medium, text, keys, IsSilent(message), message.ReplyTo)
            : new Dispatch.Send(entry.Chat, text, keys, IsSilent(message), message.ReplyTo);

    /// <summary>Whether somebody sleeps shows only as it leaves.</summary>
    private bool IsSilent(StoredMessage message) =>
        message.Silent || message.Hush is { } hush && time.GetUtcNow() is var now && hush.From <= now && now < hush.Until;

    private static Dispatch Edit(Entry entry, long messageId, RichText text, List<IReadOnlyList<Key>> keys) =>
        entry.Message!.Medium is null
            ? new Dispatch.Edit(entry.Chat, messageId, text, keys)
            : new Dispatch.EditCaption(entry.Chat, messageId, text, keys);

    private static SlotState? SlotOf(Entry entry, ChatState chat) =>
        entry.Slot is { } name && chat.Slots.TryGetValue(name, out var known) ? known : null;

    private List<IReadOnlyList<Key>> Keys(StoredMessage message, ChatState chat)
    {
        var captions = new Captions(phrases, chat.Reader, time.GetUtcNow());
        return [.. message.Keys.Select(row => (IReadOnlyList<Key>)[.. row.Select(key => Key(message, key, captions))])];
    }

    private static Key Key(StoredMessage message, StoredKey key, Captions captions)
    {
        var code = key.Index is { } index ? new PressCode(message.Token!, index).ToString() : null;
        return new Key(captions.Of(key.Label), code, key.Url, key.Emphasis);
    }

    private RichText Render(Phrase phrase, ChatState chat) => phrases.Render(phrase, chat.Reader, time.GetUtcNow());

    private string Plain(Phrase phrase, ChatState chat) => phrases.Plain(phrase, chat.Reader, time.GetUtcNow());

    private static int Hash(RichText text, List<IReadOnlyList<Key>> keys)
    {
        var hash = new HashCode();
        hash.Add(text);
        foreach (var row in keys)
        {
            hash.Add(row.Count);
            foreach (var key in row) hash.Add(key);
        }
        return hash.ToHashCode();
    }
}
