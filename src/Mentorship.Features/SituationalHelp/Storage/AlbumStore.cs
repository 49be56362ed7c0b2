using System.Text.Json;
using Mentorship.Conversations;
using Mentorship.Pipeline;
using Microsoft.Extensions.Options;

namespace Mentorship.Features.SituationalHelp;

/// <summary>How an album came in: what its first message would have been alone. Placed is one whose way has been decided on.</summary>
internal enum WayIn { Plain, Form, Question, Reply, Placed, AfterForm }

internal sealed record AlbumRow(string Content, string Way, string? About, long CameAt)
{
    public Content Opened => JsonSerializer.Deserialize<Content>(Content, PipelineJson.Options)!;

    public WayIn WayIn => Enum.Parse<WayIn>(Way);
}

/// <summary>The parts of albums of the acting person that are not in any request yet.</summary>
internal sealed class AlbumStore(Unit unit, IOptions<HelpOptions> options)
{
    private const string Insert = """
        insert into album_items (chat, message_id, person_id, album, way, about, content, came_at)
        values (@Chat, @MessageId, @ActorId, @Album, @Way, @About, @Content, @At)
        on conflict (chat, message_id) do nothing
        """;

    private const string Of = """
        select content, way, about, came_at from album_items
        where chat = @Chat and album = @Album and person_id = @ActorId
        order by message_id
        """;

    private const string Waiting = """
        select distinct album as value from album_items where chat = @Chat and person_id = @ActorId and way <> 'Placed' order by album
        """;

    private const string Place = "update album_items set way = 'Placed' where chat = @Chat and album = @Album and person_id = @ActorId";

    private const string Take = "delete from album_items where chat = @Chat and album = @Album and person_id = @ActorId";

    private const string Reword = """
        update album_items set content = @Content where chat = @Chat and message_id = @MessageId and person_id = @ActorId
        """;

    private const string Expire = """
        -- any school: parts that nobody has claimed for so long, whoever sent them
        delete from album_items where came_at <= @Before
        """;

    public Task AddAsync(Content part, (WayIn Way, string? About) way, DateTimeOffset at, CancellationToken ct) => unit.ExecuteAsync(Insert, new
    {
        part.Message.Chat, MessageId = part.Message.Id, part.Album, way.Way, way.About, Content = Written(part), At = at,
    }, ct);

    public Task<IReadOnlyList<AlbumRow>> OfAsync(string chat, string album, CancellationToken ct) =>
        unit.QueryAsync<AlbumRow>(Of, new { Chat = chat, Album = album }, ct);

    /// <summary>The albums of a chat that wait for their last part.</summary>
    public Task<IReadOnlyList<string>> WaitingAsync(string chat, CancellationToken ct) =>
        unit.QueryAsync<string>(Waiting, new { Chat = chat }, ct);

    public Task PlaceAsync(string chat, string album, CancellationToken ct) => unit.ExecuteAsync(Place, new { Chat = chat, Album = album }, ct);

    /// <summary>The parts of the album that a message belongs to, once; of any other message only itself.</summary>
    public async Task<IReadOnlyList<Content>> TakeAsync(Content first, CancellationToken ct)
    {
        if (first.Album is not { } album) return [first];
        var parts = (await OfAsync(first.Message.Chat, album, ct)).Select(row => row.Opened).ToList();
        await unit.ExecuteAsync(Take, new { first.Message.Chat, Album = album }, ct);
        return parts switch
        {
            [] => [first],
            [var head, .. var rest] => [head with { ReplyTo = first.ReplyTo }, .. rest],
        };
    }

    public Task RewordAsync(Content changed, CancellationToken ct) => unit.ExecuteAsync(
        Reword, new { changed.Message.Chat, MessageId = changed.Message.Id, Content = Written(changed) }, ct);

    public Task ExpireAsync(DateTimeOffset now, CancellationToken ct) =>
        unit.ExecuteAsync(Expire, new { Before = now - options.Value.WordsKeptFor }, ct);

    private static string Written(Content part) => JsonSerializer.Serialize(part, PipelineJson.Options);
}
