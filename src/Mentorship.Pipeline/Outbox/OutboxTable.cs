using System.Text.Json;
using Mentorship.Conversations;

namespace Mentorship.Pipeline;

/// <summary>All SQL of the outbox. What a message said is wiped with its end; its fate stays.</summary>
internal static class OutboxTable
{
    private const string Insert =
        """
        insert into outbox (seq, ordinal, chat, priority, state, due_at, valid_until, about, slot,
            origin_chat, origin_message, organization_id, unsure, payload, traceless, sent_once)
        values (@Seq, @Ordinal, @Chat, @Priority, @State, @DueAt, @ValidUntil, @About, @Slot,
            @OriginChat, @OriginMessage, @OrganizationId, @Unsure, @Payload, @Traceless, @SentOnce)
        on conflict (seq, ordinal) do nothing
        """;

    private const string Waiting = """
        seq, ordinal, chat, priority, state, due_at, valid_until, about, slot, origin_chat, origin_message, organization_id, unsure,
            traceless, sent_once
        """;

    private const string Unsent =
        $"""
        select {Waiting}
        from outbox where state in ('new', 'sending', 'unknown') and sent_at is null order by priority, seq, ordinal
        """;

    private const string Claim =
        """
        update outbox set state = 'sending'
        where seq = @Seq and ordinal = @Ordinal and chat = @Chat and state in ('new', 'unknown') and sent_at is null returning payload
        """;

    private const string Close =
        """
        update outbox set state = @State, message_id = @MessageId, sent_at = @Now, unsure = @Unsure, error = @Error, payload = ''
        where seq = @Seq and ordinal = @Ordinal
        """;

    /// <summary>How it ended counts on; whom it went to is forgotten.</summary>
    private const string CloseTraceless =
        """
        update outbox set chat = '', slot = null, about = null, message_id = null, state = @State, sent_at = @Now, unsure = @Unsure,
            error = @Error, payload = ''
        where seq = @Seq and ordinal = @Ordinal
        """;

    /// <summary>What was taken back while its call was under way does not wait: it ends here.</summary>
    private const string Postpone =
        """
        update outbox set due_at = @DueAt, unsure = @Unsure,
            state = case when error is null or error <> 'cancelled' then @State when @Unsure > 0 then 'unknown' else 'dropped' end,
            sent_at = case when error = 'cancelled' then @Now end,
            payload = case when error = 'cancelled' then '' else payload end,
            error = case when error = 'cancelled' then error end
        where seq = @Seq and ordinal = @Ordinal
        """;

    /// <summary>What would then help nobody any more stays. The longer list of states only names the index of what waits.</summary>
    private const string Move =
        $"""
        update outbox set due_at = due_at + @By
        where chat = @Chat and state in ('new', 'sending', 'unknown') and state = 'new' and due_at >= @From and due_at < @Until
            and (valid_until is null or valid_until > due_at + @By)
        returning {Waiting}
        """;

    /// <summary>What answers somebody belongs where they asked. The longer list of states only names the index of what waits.</summary>
    private const string Held =
        """
        select seq, ordinal, payload from outbox
        where chat = @Chat and state in ('new', 'sending', 'unknown') and state = 'new' and priority <> @Answer
        """;

    private const string Carry =
        $"""
        update outbox set chat = @To, payload = @Payload where seq = @Seq and ordinal = @Ordinal and chat = @From and state = 'new'
        returning {Waiting}
        """;

    private const string CarryMissed = "update outbox set chat = @To where chat = @From and error = 'blocked'";

    /// <summary>A call under way, or of unknown fate, may have found the chat closed.</summary>
    private const string Coming =
        """
        select origin_chat as chat, origin_message as id from outbox
        where chat = @Chat and about = @About and state = 'new' and sent_at is null and origin_chat is not null
        """;

    private const string Renew =
        """
        update outbox set state = case when unsure > 0 then 'unknown' else 'new' end
        where seq = @Seq and ordinal = @Ordinal and state in ('new', 'sending', 'unknown') and sent_at is null
        """;

    private const string Interrupted =
        """
        update outbox set state = 'unknown', unsure = unsure + 1, sent_at = case when error = 'cancelled' then @Now end,
            payload = case when error = 'cancelled' then '' else payload end,
            error = case when error = 'cancelled' then error else 'restart' end
        where state = 'sending'
        """;

    /// <summary>A message that is unclear has perhaps been read: it stays unclear, but is not sent a second time.</summary>
    private const string Cancel =
        """
        update outbox set state = case when unsure > 0 then 'unknown' else 'dropped' end, sent_at = @Now, error = 'cancelled', payload = ''
        where about = @About and state in ('new', 'unknown') and sent_at is null returning state
        """;

    private const string CancelIn =
        """
        update outbox set state = case when unsure > 0 then 'unknown' else 'dropped' end, sent_at = @Now, error = 'cancelled', payload = ''
        where chat = @Chat and about = @About and state in ('new', 'unknown') and sent_at is null returning state
        """;

    private const string CancelUnderWay = "update outbox set error = 'cancelled' where about = @About and state = 'sending'";
    private const string CancelUnderWayIn = CancelUnderWay + " and chat = @Chat";

    /// <summary>A message of ours, or one of a person that we carried on.</summary>
    private const string AboutOf =
        """
        select about from outbox where chat = @Chat and message_id = @MessageId and about is not null
        union all
        select about from copies where chat = @Chat and message_id = @MessageId and about is not null
        union all
        select about from copies where origin_chat = @Chat and origin_message = @MessageId and about is not null
        """;

    /// <summary>What may carry somebody's words: with a report of its fate, or without, as its payload says.</summary>
    private const string Carrying =
        """
        select seq, ordinal, origin_chat, origin_message, payload from outbox
        where about = @About and slot is null and state in ('new', 'unknown', 'sending') and sent_at is null
        """;

    /// <summary>One under way cannot be held any more, but it is not tried again.</summary>
    private const string CancelOne =
        """
        update outbox set error = 'cancelled',
            sent_at = case when state = 'sending' then sent_at else @Now end,
            payload = case when state = 'sending' then payload else '' end,
            state = case when state = 'sending' then state when unsure > 0 then 'unknown' else 'dropped' end
        where seq = @Seq and ordinal = @Ordinal and state in ('new', 'unknown', 'sending') and sent_at is null
        """;

    public static Task AddAsync(Unit unit, OutboxRow row, CancellationToken ct) => unit.ExecuteAsync(Insert, row, ct);

    public static Task<IReadOnlyList<UnsentRow>> UnsentAsync(Database database, CancellationToken ct) =>
        database.ReadAsync<UnsentRow>(Unsent, null, ct);

    /// <summary>The message to send, or null when it was taken back meanwhile.</summary>
    public static Task<string?> ClaimAsync(Unit unit, Entry entry, CancellationToken ct) =>
        unit.SingleAsync<string>(Claim, new { entry.Seq, entry.Ordinal, entry.Chat }, ct);

    public static Task CloseAsync(Unit unit, Entry entry, Closing closing, CancellationToken ct) => unit.ExecuteAsync(
        entry.LeavesNoTrace ? CloseTraceless : Close,
        new { entry.Seq, entry.Ordinal, entry.Unsure, closing.State, closing.MessageId, closing.Error, closing.Now }, ct);

    public static Task PostponeAsync(Unit unit, Entry entry, string state, DateTimeOffset now, CancellationToken ct) => unit.ExecuteAsync(
        Postpone, new { entry.Seq, entry.Ordinal, entry.DueAt, entry.Unsure, State = state, Now = now }, ct);

    /// <summary>What waited for one moment, or was to follow within this span, waits for another at the same distances.</summary>
    public static Task<IReadOnlyList<UnsentRow>> MoveAsync(
        Unit unit, string chat, (DateTimeOffset From, DateTimeOffset To) moment, TimeSpan behind, CancellationToken ct) => unit.QueryAsync<UnsentRow>(
        Move,
        new { Chat = chat, moment.From, Until = moment.From + behind, By = (long)(moment.To - moment.From).TotalMilliseconds }, ct);

    public static Task<IReadOnlyList<HeldRow>> HeldAsync(Unit unit, string chat, CancellationToken ct) =>
        unit.QueryAsync<HeldRow>(Held, new { Chat = chat, Answer = (long)Priority.Answer }, ct);

    /// <summary>Nothing where it was taken back, or began to leave, meanwhile.</summary>
    public static Task<IReadOnlyList<UnsentRow>> CarryAsync(
        Unit unit, HeldRow row, StoredMessage message, (string From, string To) chats, CancellationToken ct) => unit.QueryAsync<UnsentRow>(
        Carry, new { row.Seq, row.Ordinal, chats.From, chats.To, Payload = JsonSerializer.Serialize(message, PipelineJson.Options) }, ct);

    /// <summary>That something found the first chat closed is remembered of the other.</summary>
    public static Task CarryMissedAsync(Unit unit, string from, string to, CancellationToken ct) =>
        unit.ExecuteAsync(CarryMissed, new { From = from, To = to }, ct);

    public static Task<IReadOnlyList<MessageRef>> ComingAsync(Unit unit, string chat, string about, CancellationToken ct) =>
        unit.QueryAsync<MessageRef>(Coming, new { Chat = chat, About = about }, ct);

    /// <summary>False when it has ended meanwhile.</summary>
    public static async Task<bool> RenewAsync(Unit unit, UnsentRow row, CancellationToken ct) =>
        await unit.ExecuteAsync(Renew, new { row.Seq, row.Ordinal }, ct) > 0;

    public static Task<int> InterruptedAsync(Unit unit, DateTimeOffset now, CancellationToken ct) =>
        unit.ExecuteAsync(Interrupted, new { Now = now }, ct);

    /// <summary>How many of them nobody can have read.</summary>
    public static async Task<int> CancelAsync(Unit unit, string about, DateTimeOffset now, CancellationToken ct)
    {
        var ended = await unit.QueryAsync<string>(Cancel, new { About = about, Now = now }, ct);
        await unit.ExecuteAsync(CancelUnderWay, new { About = about }, ct);
        return ended.Count(state => state == "dropped");
    }

    /// <summary>How many of them nobody can have read.</summary>
    public static async Task<int> CancelInAsync(Unit unit, string chat, string about, DateTimeOffset now, CancellationToken ct)
    {
        var ended = await unit.QueryAsync<string>(CancelIn, new { Chat = chat, About = about, Now = now }, ct);
        await unit.ExecuteAsync(CancelUnderWayIn, new { Chat = chat, About = about }, ct);
        return ended.Count(state => state == "dropped");
    }

    public static async Task CancelAsync(Unit unit, string about, MessageRef origin, DateTimeOffset now, CancellationToken ct)
    {
        foreach (var row in await unit.QueryAsync<CarryingRow>(Carrying, new { About = about }, ct))
            if (row.Carried == origin) await unit.ExecuteAsync(CancelOne, new { row.Seq, row.Ordinal, Now = now }, ct);
    }

    public static Task<string?> AboutAsync(Unit unit, string chat, long messageId, CancellationToken ct) =>
        unit.SingleAsync<string>(AboutOf, new { Chat = chat, MessageId = messageId }, ct);
}

internal sealed record OutboxRow(
    long Seq, long Ordinal, string Chat, long Priority, string State, DateTimeOffset DueAt, DateTimeOffset? ValidUntil,
    string? About, string? Slot, string? OriginChat, long? OriginMessage, string? OrganizationId, long Unsure, string Payload,
    long Traceless, long SentOnce);

internal sealed record UnsentRow(
    long Seq, long Ordinal, string Chat, long Priority, string State, long DueAt, long? ValidUntil,
    string? About, string? Slot, string? OriginChat, long? OriginMessage, string? OrganizationId, long Unsure,
    long Traceless, long SentOnce);

/// <summary>A message that has not left, and whose words it carries.</summary>
internal sealed record CarryingRow(long Seq, long Ordinal, string? OriginChat, long? OriginMessage, string Payload)
{
    public MessageRef? Carried => this is { OriginChat: { } chat, OriginMessage: { } message } ? new MessageRef(chat, message)
        : Payload is "" ? null
        : JsonSerializer.Deserialize<StoredMessage>(Payload, PipelineJson.Options)?.CopyOf;
}

/// <summary>A message that waits for its turn or for a moment.</summary>
internal sealed record HeldRow(long Seq, long Ordinal, string Payload)
{
    /// <summary>What goes to another chat, where it can answer nothing; null for what only changes or removes what is in this one.</summary>
    public StoredMessage? Carried() => JsonSerializer.Deserialize<StoredMessage>(Payload, PipelineJson.Options) is { } message
        && message is { Target: null, Kind: not (MessageKind.Vanishes or MessageKind.Commands) }
            ? message with { ReplyTo = null } : null;
}

/// <summary>The end of a row.</summary>
internal sealed record Closing(string State, long? MessageId, string? Error, DateTimeOffset Now);
