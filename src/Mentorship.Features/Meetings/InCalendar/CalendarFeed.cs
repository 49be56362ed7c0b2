using Mentorship.Pipeline;
using Microsoft.Extensions.Options;

namespace Mentorship.Features.Meetings;

internal sealed record FeedRow(string PersonId, string Chat, long CreatedAt, string? ContentHash, long ChangedAt);

/// <summary>Where programs read a person's calendar, and where a tap on a phone subscribes to it.</summary>
internal sealed record FeedAddress(string File, string Open);

/// <summary>The address of a person's calendar. Nobody can guess it, and only its hash is kept.</summary>
internal sealed class CalendarFeed(Unit unit, IOptions<WebOptions> web)
{
    private const int TokenBytes = 20;

    private const string Mine = "select created_at from calendar_feeds where person_id = @ActorId";

    private const string Put = """
        insert into calendar_feeds (person_id, token_hash, created_at, changed_at) values (@ActorId, @Hash, @Now, @Now)
        on conflict (person_id) do update set token_hash = excluded.token_hash, created_at = excluded.created_at
        """;

    private const string Drop = "delete from calendar_feeds where person_id = @ActorId";

    private const string Of = """
        -- any school: the address alone says whose calendar is asked for
        select f.person_id, b.chat, f.created_at, f.content_hash, f.changed_at
        from calendar_feeds f join bindings b on b.person_id = f.person_id
        where f.token_hash = @Hash
        """;

    private const string Note = "update calendar_feeds set content_hash = @Content, changed_at = @Now where person_id = @ActorId";

    public bool IsOffered => web.Value.PublicUrl.Length > 0;

    /// <summary>Null while there is no address.</summary>
    public async Task<DateTimeOffset?> SinceAsync(CancellationToken ct) => Moments.Of(await unit.SingleAsync<long?>(Mine, null, ct));

    /// <summary>A new address; the one before it stops working.</summary>
    public async Task<FeedAddress> MakeAsync(DateTimeOffset now, CancellationToken ct)
    {
        var token = Secret.Make(TokenBytes);
        await unit.ExecuteAsync(Put, new { Hash = Secret.HashOf(token), Now = now }, ct);
        var host = web.Value.PublicUrl.TrimEnd('/');
        return new FeedAddress(host + FeedPages.PathOf(token), host + FeedPages.PathOf(token, FeedPages.OpenRoute));
    }

    public Task DropAsync(CancellationToken ct) => unit.ExecuteAsync(Drop, null, ct);

    public Task<FeedRow?> FindAsync(string token, CancellationToken ct) =>
        unit.SingleAsync<FeedRow>(Of, new { Hash = Secret.HashOf(token) }, ct);

    /// <summary>What it holds is other than before.</summary>
    public Task ChangedAsync(string content, DateTimeOffset now, CancellationToken ct) =>
        unit.ExecuteAsync(Note, new { Content = content, Now = now }, ct);
}
