using System.Text.Json;
using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

internal sealed record WordsRow(
    string Id, string SpeakerId, string Kind, string Words, string Chat, long MessageId, long? Seconds, long SaidAt, long? DeliveredAt);

/// <summary>The words of the dialogues. Read for the service only inside an act of somebody who takes part, or for a timer.</summary>
internal sealed class WordStore(Unit unit)
{
    private const string Insert = """
        insert into request_words (id, request_id, organization_id, speaker_id, kind, words, chat, message_id, seconds,
            said_at, said_seq, delivered_at)
        values (@Id, @Request, @OrganizationId, @Speaker, @Kind, @Words, @Chat, @MessageId, @Seconds, @At, @Seq, null)
        """;

    private const string Of = """
        select id, speaker_id, kind, words, chat, message_id, seconds, said_at, delivered_at
        from request_words
        where request_id = @Request and organization_id = @OrganizationId
        order by said_seq
        """;

    private const string Deliver = """
        update request_words set delivered_at = @At
        where chat = @Chat and message_id = @MessageId and delivered_at is null
            and request_id = @Request and organization_id = @OrganizationId
        """;

    private const string See = """
        update request_words set delivered_at = @At
        where request_id = @Request and delivered_at is null and organization_id = @OrganizationId
        """;

    private const string Unsent = """
        select w.request_id as value from request_words w join help_requests r on r.id = w.request_id
        where w.chat = @Chat and w.message_id = @MessageId and w.speaker_id = @ActorId and r.state = 'New'
        """;

    private const string Change = """
        update request_words set words = @Words
        where chat = @Chat and message_id = @MessageId and request_id = @Request and organization_id = @OrganizationId
        """;

    private const string Wipe = "delete from request_words where request_id = @Request and organization_id = @OrganizationId";

    /// <param name="seq">The place of the update in the inbox: two words of one moment keep their order.</param>
    public Task AddAsync(RequestId request, SaidWords said, long seq, CancellationToken ct) => unit.ExecuteAsync(Insert, new
    {
        said.Id, Request = request, said.Speaker, said.Content.Kind,
        Words = JsonSerializer.Serialize(said.Content.Text, PipelineJson.Options),
        said.Content.Message.Chat, MessageId = said.Content.Message.Id, Seconds = (long?)said.Content.Seconds, said.At, Seq = seq,
    }, ct);

    /// <summary>The held question of the acting person that this message belongs to.</summary>
    public async Task<Guid?> UnsentAsync(MessageRef message, CancellationToken ct) =>
        await unit.QueryAsync<string>(Unsent, new { message.Chat, MessageId = message.Id }, ct) is [var id, ..] ? Guid.Parse(id) : null;

    public Task ChangeAsync(RequestId request, Content content, CancellationToken ct) => unit.ExecuteAsync(Change, new
    {
        Request = request, content.Message.Chat, MessageId = content.Message.Id,
        Words = JsonSerializer.Serialize(content.Text, PipelineJson.Options),
    }, ct);

    public async Task<IReadOnlyList<SaidWords>> OfAsync(RequestId request, CancellationToken ct) =>
        [.. (await unit.QueryAsync<WordsRow>(Of, new { Request = request }, ct)).Select(ToWords)];

    /// <summary>True the first time only.</summary>
    public async Task<bool> DeliveredAsync(RequestId request, MessageRef origin, DateTimeOffset at, CancellationToken ct) =>
        await unit.ExecuteAsync(Deliver, new { Request = request, origin.Chat, MessageId = origin.Id, At = at }, ct) > 0;

    /// <summary>Whoever takes the question sees all of it.</summary>
    public Task SeenAsync(RequestId request, DateTimeOffset at, CancellationToken ct) =>
        unit.ExecuteAsync(See, new { Request = request, At = at }, ct);

    public Task WipeAsync(RequestId request, CancellationToken ct) => unit.ExecuteAsync(Wipe, new { Request = request }, ct);

    private static SaidWords ToWords(WordsRow row) => new(
        Guid.Parse(row.Id),
        new PersonId(Guid.Parse(row.SpeakerId)),
        new Content(
            Enum.Parse<ContentKind>(row.Kind),
            JsonSerializer.Deserialize<RichText>(row.Words, PipelineJson.Options) ?? RichText.Empty,
            new MessageRef(row.Chat, row.MessageId),
            Seconds: (int?)row.Seconds),
        Moments.Of(row.SaidAt),
        Moments.Of(row.DeliveredAt));
}
