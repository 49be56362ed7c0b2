using System.Text.Json;
using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

internal sealed record WordsRow(
    string Id, string SpeakerId, string Kind, string Words, string Chat, long MessageId, long? Seconds, long SaidAt, long? DeliveredAt,
    long? EditedAt, string? Album, string? ReplyChat, long? ReplyMessage, string? Recording,
    long? WithdrawnAt);

/// <summary>The words of the dialogues. Read for the service only inside an act of somebody who takes part, or for a timer.</summary>
internal sealed class WordStore(Unit unit)
{
    private const string Insert = """
        insert into request_words (id, request_id, organization_id, speaker_id, kind, words, chat, message_id, seconds,
            said_at, said_seq, delivered_at, album, reply_chat, reply_message, recording)
        values (@Id, @Request, @OrganizationId, @Speaker, @Kind, @Words, @Chat, @MessageId, @Seconds, @At, @Seq, null,
            @Album, @ReplyChat, @ReplyMessage, @Recording)
        """;

    private const string Of = """
        select id, speaker_id, kind, words, chat, message_id, seconds, said_at, delivered_at, edited_at, album, reply_chat, reply_message,
            recording, withdrawn_at
        from request_words
        where request_id = @Request and organization_id = @OrganizationId
        order by said_seq, message_id
        """;

    private const string Deliver = """
        update request_words set delivered_at = @At
        where delivered_at is null and request_id = @Request and organization_id = @OrganizationId and chat = @Chat
            and (message_id = @MessageId or album = (
                select w.album from request_words w
                where w.request_id = @Request and w.organization_id = @OrganizationId and w.chat = @Chat and w.message_id = @MessageId))
        """;

    /// <summary>What a former holder said and the author has not got stays on its way.</summary>
    private const string See = """
        update request_words set delivered_at = @At
        where request_id = @Request and delivered_at is null and organization_id = @OrganizationId
            and speaker_id = (select r.author_id from help_requests r where r.id = @Request and r.organization_id = @OrganizationId)
        """;

    private const string Unsent = """
        select w.request_id as value from request_words w join help_requests r on r.id = w.request_id
        where w.chat = @Chat and w.message_id = @MessageId and w.speaker_id = @ActorId and r.state = 'New'
        """;

    private const string Change = """
        update request_words set words = @Words
        where chat = @Chat and message_id = @MessageId and request_id = @Request and organization_id = @OrganizationId
        """;

    private const string OfOwn = """
        select request_id as value from request_words
        where chat = @Chat and message_id = @MessageId and speaker_id = @ActorId and withdrawn_at is null
        order by said_at desc, said_seq desc, id desc
        """;

    private const string OfAlbum = """
        select request_id as value from request_words
        where chat = @Chat and album = @Album and speaker_id = @ActorId and withdrawn_at is null
        order by said_seq desc limit 1
        """;

    private const string Reword = """
        update request_words set words = @Words, edited_at = @At where id = @Id and organization_id = @OrganizationId
        """;

    /// <summary>What is taken back leaves only its place.</summary>
    private const string Withdraw = """
        update request_words set words = @Words, withdrawn_at = @At, recording = null where id = @Id and organization_id = @OrganizationId
        """;

    private const string Wipe = "delete from request_words where request_id = @Request and organization_id = @OrganizationId";

    /// <param name="seq">The place of the update in the inbox: two words of one moment keep their order.</param>
    public Task AddAsync(RequestId request, SaidWords said, long seq, CancellationToken ct) => unit.ExecuteAsync(Insert, new
    {
        said.Id, Request = request, said.Speaker, said.Content.Kind,
        Words = Written(said.Content.Text),
        said.Content.Message.Chat, MessageId = said.Content.Message.Id, Seconds = (long?)said.Content.Seconds, said.At, Seq = seq,
        said.Content.Album, ReplyChat = said.Content.ReplyTo?.Chat, ReplyMessage = said.Content.ReplyTo?.Id,
        Recording = said.IsRecording ? said.Content.File?.Id : null,
    }, ct);

    /// <summary>The held question of the acting person that this message belongs to.</summary>
    public async Task<Guid?> UnsentAsync(MessageRef message, CancellationToken ct) =>
        await unit.QueryAsync<string>(Unsent, new { message.Chat, MessageId = message.Id }, ct) is [var id, ..] ? Guid.Parse(id) : null;

    public Task ChangeAsync(RequestId request, Content content, CancellationToken ct) => unit.ExecuteAsync(Change, new
    {
        Request = request, content.Message.Chat, MessageId = content.Message.Id,
        Words = JsonSerializer.Serialize(content.Text, PipelineJson.Options),
    }, ct);

    /// <summary>In their order, with the places of what was taken back.</summary>
    public async Task<IReadOnlyList<SaidWords>> OfAsync(RequestId request, CancellationToken ct) =>
        [.. (await unit.QueryAsync<WordsRow>(Of, new { Request = request }, ct)).Select(ToWords)];

    /// <summary>True the first time only.</summary>
    public async Task<bool> DeliveredAsync(RequestId request, MessageRef origin, DateTimeOffset at, CancellationToken ct) =>
        await unit.ExecuteAsync(Deliver, new { Request = request, origin.Chat, MessageId = origin.Id, At = at }, ct) > 0;

    /// <summary>Whoever takes the question sees all of it.</summary>
    public Task SeenAsync(RequestId request, DateTimeOffset at, CancellationToken ct) =>
        unit.ExecuteAsync(See, new { Request = request, At = at }, ct);

    /// <summary>The requests in which the acting person said this, the newest first: a word that opened an old one may be a question of its own.</summary>
    public async Task<IReadOnlyList<Guid>> OfOwnAsync(MessageRef message, CancellationToken ct) =>
        [.. (await unit.QueryAsync<string>(OfOwn, new { message.Chat, MessageId = message.Id }, ct)).Select(Guid.Parse)];

    /// <summary>The request into which other items of this album went.</summary>
    public async Task<Guid?> OfAlbumAsync(string chat, string album, CancellationToken ct) =>
        await unit.SingleAsync<string>(OfAlbum, new { Chat = chat, Album = album }, ct) is { } id ? Guid.Parse(id) : null;

    public Task RewordAsync(SaidWords changed, CancellationToken ct) =>
        unit.ExecuteAsync(Reword, new { changed.Id, Words = Written(changed.Content.Text), At = changed.EditedAt }, ct);

    public Task WithdrawAsync(SaidWords said, DateTimeOffset at, CancellationToken ct) =>
        unit.ExecuteAsync(Withdraw, new { said.Id, Words = Written(RichText.Empty), At = at }, ct);

    public Task WipeAsync(RequestId request, CancellationToken ct) => unit.ExecuteAsync(Wipe, new { Request = request }, ct);

    private static string Written(RichText words) => JsonSerializer.Serialize(words, PipelineJson.Options);

    private static SaidWords ToWords(WordsRow row) => new(
        Guid.Parse(row.Id),
        new PersonId(Guid.Parse(row.SpeakerId)),
        new Content(
            Enum.Parse<ContentKind>(row.Kind),
            JsonSerializer.Deserialize<RichText>(row.Words, PipelineJson.Options) ?? RichText.Empty,
            new MessageRef(row.Chat, row.MessageId),
            row is { ReplyChat: { } replyChat, ReplyMessage: { } reply } ? new MessageRef(replyChat, reply) : null,
            row.Album,
            Seconds: (int?)row.Seconds,
            File: row.Recording is { } recording ? new FileRef(recording, "", 0) : null),
        Moments.Of(row.SaidAt),
        Moments.Of(row.DeliveredAt))
    {
        EditedAt = Moments.Of(row.EditedAt),
        IsWithdrawn = row.WithdrawnAt is not null,
    };
}
