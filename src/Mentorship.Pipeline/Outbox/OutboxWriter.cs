using System.Text.Json;
using Mentorship.Conversations;

namespace Mentorship.Pipeline;

/// <summary>Writes what an update says into the outbox, in its unit, and hands it to the sender once committed.</summary>
internal sealed class OutboxWriter(FeatureMap map, LongText longTexts, OutboxSender sender)
{
    public async Task WriteAsync(Update update, CancellationToken ct)
    {
        if (update.Out.Count == 0) return;
        var entries = new List<Entry>(update.Out.Count);
        foreach (var draft in update.Out.SelectMany(draft => longTexts.Parts(draft, update.On.Now)))
            entries.Add(await WriteAsync(update, draft, entries, ct));
        update.Unit.AfterCommit(() => sender.Enqueue(entries));
    }

    private async Task<Entry> WriteAsync(Update update, Draft draft, List<Entry> before, CancellationToken ct)
    {
        var (on, outgoing) = (update.On, draft.Outgoing);
        var message = await StoreAsync(update, draft, ct);
        var due = outgoing.DueAt ?? on.Now;
        var entry = new Entry(outgoing.Chat, outgoing.Priority)
        {
            Seq = on.Seq, Ordinal = before.Count, DueAt = due, ValidUntil = outgoing.ValidUntil,
            About = outgoing.About, Slot = outgoing.Slot, Origin = outgoing.Origin,
            OrganizationId = on.Actor.OrganizationId, Message = message, LeavesNoTrace = IsTraceless(on, outgoing), IsSentOnce = outgoing.IsSentOnce,
        };
        entry.IsClaimed = outgoing.Priority is Priority.Answer && due <= on.Now
            && sender.IsFree(entry.Chat) && before.TrueForAll(earlier => earlier.Chat != entry.Chat);
        await OutboxTable.AddAsync(update.Unit, Row(entry, message), ct);
        return entry;
    }

    private async Task<StoredMessage> StoreAsync(Update update, Draft draft, CancellationToken ct)
    {
        var outgoing = draft.Outgoing;
        var message = outgoing.Body switch
        {
            Body.Says says when draft.Token is { } token => new StoredMessage(MessageKind.Says) { Text = says.Text, Token = token, Keys = Keys(draft.Choices) },
            Body.Says says => await WithCardAsync(update, outgoing, says.Rows, new StoredMessage(MessageKind.Says) { Text = says.Text, Medium = says.Medium }, ct),
            Body.File file => await WithCardAsync(update, outgoing, file.Rows, Stored(file), ct),
            Body.Shortcuts shortcuts => new StoredMessage(MessageKind.Shortcuts) { Text = shortcuts.Text, Words = shortcuts.Words },
            Body.Copies copies => new StoredMessage(MessageKind.Copies) { From = copies.From, Text = copies.Caption },
            Body.CopiesAsFile copies => new StoredMessage(MessageKind.CopiesAsFile) { File = copies.Recording, Text = copies.Caption },
            Body.CopiesAlbum album => new StoredMessage(MessageKind.CopiesAlbum) { Items = album.From },
            Body.Changes changes => new StoredMessage(MessageKind.Changes)
            {
                Original = changes.Original, Text = changes.Text, Instead = changes.Instead, IsCaption = changes.IsCaption, IsNews = changes.IsNews,
            },
            Body.Removes removes => new StoredMessage(MessageKind.Removes) { Target = removes.MessageId },
            Body.Commands commands => new StoredMessage(MessageKind.Commands) { Menu = commands.Entries },
            Body.Vanishes => new StoredMessage(MessageKind.Vanishes),
            Body.DropsKeys drops => new StoredMessage(MessageKind.DropKeys) { Target = drops.MessageId },
            Body.Fetches fetches => new StoredMessage(MessageKind.Fetch) { File = fetches.Document, MostBytes = fetches.MostBytes },
            Body.Reacts reacts => new StoredMessage(MessageKind.Reacts) { Target = reacts.MessageId, Emoji = reacts.Emoji },
            _ => throw new InvalidOperationException($"A {outgoing.Body.GetType().Name} cannot be stored."),
        };
        var silent = outgoing.Silent || IsOwn(update.On, outgoing);
        return message with
        {
            Placement = outgoing.Placement, Silent = silent, Hush = outgoing.Hush, ReplyTo = outgoing.ReplyTo,
            CopyOf = outgoing.CopyOf, Answers = outgoing.Answers, Part = draft.Part,
        };
    }

    private static bool IsTraceless(Occasion on, Outgoing outgoing) =>
        outgoing.LeavesNoTrace || on.Actor.IsPassing && outgoing.Chat == on.Chat;

    // Whoever has just pressed or written is looking; only what others and the clock bring rings.
    private static bool IsOwn(Occasion on, Outgoing outgoing) => outgoing.Chat == on.Chat && outgoing.DueAt is null;

    private StoredMessage Stored(Body.File file) =>
        new(MessageKind.File) { Text = file.Caption, Recipe = map.Files.Store(file.Recipe) };

    private async Task<StoredMessage> WithCardAsync(
        Update update, Outgoing outgoing, IReadOnlyList<IReadOnlyList<Button>> rows, StoredMessage message, CancellationToken ct)
    {
        if (rows.Count == 0) return message;
        var actions = new List<StoredCommand>();
        var keys = rows.Select(row => (IReadOnlyList<StoredKey>)[.. row.Select(button => Key(button, actions))]).ToList();
        var token = PressCode.NewToken();
        if (actions.Count > 0) await Cards.AddAsync(update.Unit, CardOf(update.On, outgoing, token, actions), update.On.Now, ct);
        return message with { Token = token, Keys = keys };
    }

    /// <summary>The buttons of a passer-by belong to nobody: their token alone, which nobody else was sent, opens them.</summary>
    private static Card CardOf(Occasion on, Outgoing outgoing, string token, List<StoredCommand> actions) =>
        new(token, IsTraceless(on, outgoing) ? Cards.OfNobody : outgoing.Chat, outgoing.Slot, actions);

    private StoredKey Key(Button button, List<StoredCommand> actions)
    {
        if (button.Command is null) return new StoredKey(button.Label, null, button.Url, button.Emphasis);
        actions.Add(button.Command is ReturnToForm ? ReturnToForm.Stored : map.Store(button.Command));
        return new StoredKey(button.Label, actions.Count - 1, null, button.Emphasis);
    }

    private static IReadOnlyList<IReadOnlyList<StoredKey>> Keys(IReadOnlyList<IReadOnlyList<Choice>> rows)
    {
        var index = 0;
        return [.. rows.Select(row => (IReadOnlyList<StoredKey>)[.. row.Select(choice => new StoredKey(choice.Label, index++, null, choice.Emphasis))])];
    }

    private static OutboxRow Row(Entry entry, StoredMessage message) => new(
        entry.Seq, entry.Ordinal, entry.Chat, (long)entry.Priority, entry.IsClaimed ? "sending" : "new", entry.DueAt, entry.ValidUntil,
        entry.About, entry.Slot, entry.Origin?.Chat, entry.Origin?.Id, entry.OrganizationId, entry.Unsure,
        JsonSerializer.Serialize(message, PipelineJson.Options), entry.LeavesNoTrace ? 1 : 0, entry.IsSentOnce ? 1 : 0);
}
