using Mentorship.Conversations;
using Mentorship.Pipeline;
using Microsoft.Extensions.Options;

namespace Mentorship.Features;

internal sealed record PageLink(string PersonId, string Chat, string NeededRight, string Recipe, long ExpiresAt);

/// <summary>Links of which each gives one file, once and for a quarter of an hour (128 bits, kept as a hash).</summary>
internal sealed class PageLinks(Unit unit, IOptions<WebOptions> web) : IErasure
{
    public static readonly TimeSpan Lasts = TimeSpan.FromMinutes(15);

    private const int SecretBytes = 16;

    private const string Put = """
        -- any school: a link belongs to a person, whichever school they act in
        insert into page_links (token_hash, person_id, chat, needed_right, recipe, expires_at)
        values (@Hash, @Person, @Chat, @Right, @Recipe, @Until)
        """;

    private const string Sweep = """
        -- any school: what is too old goes wherever it belongs
        delete from page_links where expires_at <= @Now
        """;

    private const string Of = """
        -- any school: the secret alone says whose link it is
        select person_id, chat, needed_right, recipe, expires_at
        from page_links where token_hash = @Hash and expires_at > @Now
        """;

    private const string Use = """
        -- any school: the secret alone says whose link it is
        delete from page_links where token_hash = @Hash
        """;

    private const string Forget = "delete from page_links where person_id = @ActorId";

    public bool AreOffered => web.Value.PublicUrl.Length > 0;

    /// <returns>The whole address.</returns>
    public async Task<string> MakeAsync(string right, string recipe, Occasion on, CancellationToken ct)
    {
        var secret = Secret.Make(SecretBytes);
        await unit.ExecuteAsync(Sweep, new { on.Now }, ct);
        await unit.ExecuteAsync(Put, new
        {
            Hash = Secret.HashOf(secret), Person = on.Acting(), on.Chat, Right = right, Recipe = recipe, Until = on.Now + Lasts,
        }, ct);
        return $"{web.Value.PublicUrl.TrimEnd('/')}{FilePages.PathOf(secret)}";
    }

    public Task<PageLink?> FindAsync(string secret, DateTimeOffset now, CancellationToken ct) =>
        unit.SingleAsync<PageLink>(Of, new { Hash = Secret.HashOf(secret), Now = now }, ct);

    /// <summary>From now on it gives nothing more; of two who press at once one gets true.</summary>
    public async Task<bool> UseAsync(string secret, CancellationToken ct) =>
        await unit.ExecuteAsync(Use, new { Hash = Secret.HashOf(secret) }, ct) == 1;

    public async Task<Replies> EraseAsync(string personId, Occasion on, CancellationToken ct)
    {
        await unit.ExecuteAsync(Forget, null, ct);
        return Replies.None;
    }
}
