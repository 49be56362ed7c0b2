using System.Text.Json;
using Mentorship.Conversations;
using Mentorship.Pipeline;
using Microsoft.Extensions.Options;

namespace Mentorship.Features.SituationalHelp;

/// <summary>Words whose way is not known yet, and the request that a person is writing to at the moment.</summary>
internal sealed class ParkedStore(Unit unit, IOptions<HelpOptions> options)
{
    private const string Insert = "insert into parked_words (id, person_id, content, parked_at) values (@Id, @ActorId, @Content, @At)";

    private const string Expire = """
        -- any school: words that nobody has claimed for so long, whoever wrote them
        delete from parked_words where parked_at <= @Before
        """;

    private const string Take = "delete from parked_words where id = @Id and person_id = @ActorId returning content as value";

    private const string Mine = "select id, content from parked_words where person_id = @ActorId";

    private const string Reword = "update parked_words set content = @Content where id = @Id and person_id = @ActorId";

    private const string Drop = "delete from parked_words where id = @Id and person_id = @ActorId";

    private const string Choose = """
        insert into request_choices (person_id, request_id, chosen_at) values (@ActorId, @Request, @At)
        on conflict (person_id) do update set request_id = excluded.request_id, chosen_at = excluded.chosen_at
        """;

    private const string Forget = "delete from request_choices where person_id = @ActorId";

    public async Task<Guid> ParkAsync(Content content, DateTimeOffset now, CancellationToken ct)
    {
        await ExpireAsync(now, ct);
        var id = Guid.CreateVersion7(now);
        await unit.ExecuteAsync(Insert, new { Id = id, Content = JsonSerializer.Serialize(content, PipelineJson.Options), At = now }, ct);
        return id;
    }

    /// <summary>Words that never found their way are kept no longer than those that did.</summary>
    public Task ExpireAsync(DateTimeOffset now, CancellationToken ct) =>
        unit.ExecuteAsync(Expire, new { Before = now - options.Value.WordsKeptFor }, ct);

    /// <summary>The words, once; null when they have found their way already.</summary>
    public async Task<Content?> TakeAsync(Guid id, CancellationToken ct) =>
        await unit.QueryAsync<string>(Take, new { Id = id }, ct) is [var content, ..]
            ? JsonSerializer.Deserialize<Content>(content, PipelineJson.Options)
            : null;

    /// <summary>The person has changed a message whose way is not known yet.</summary>
    public async Task RewordAsync(Content changed, CancellationToken ct)
    {
        foreach (var id in await CopiesAsync(changed.Message, ct))
            await unit.ExecuteAsync(Reword, new { Id = id, Content = JsonSerializer.Serialize(changed, PipelineJson.Options) }, ct);
    }

    /// <summary>The person has taken a message back: no copy of it finds a way any more.</summary>
    public async Task DropAsync(MessageRef message, CancellationToken ct)
    {
        foreach (var id in await CopiesAsync(message, ct)) await unit.ExecuteAsync(Drop, new { Id = id }, ct);
    }

    public Task ChooseAsync(Guid request, DateTimeOffset now, CancellationToken ct) =>
        unit.ExecuteAsync(Choose, new { Request = request, At = now }, ct);

    public Task ForgetChoiceAsync(CancellationToken ct) => unit.ExecuteAsync(Forget, null, ct);

    private async Task<IReadOnlyList<string>> CopiesAsync(MessageRef message, CancellationToken ct) =>
    [
        .. (await unit.QueryAsync<ParkedRow>(Mine, null, ct))
            .Where(row => JsonSerializer.Deserialize<Content>(row.Content, PipelineJson.Options)?.Message == message).Select(row => row.Id),
    ];

    private sealed record ParkedRow(string Id, string Content);
}
