using Mentorship.Domain.Broadcasts;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>Which announcements the acting person wants no more of.</summary>
internal sealed class RefusalStore(Unit unit)
{
    private const string Refuse = """
        insert into broadcast_refusals (person_id, category, refused_at) values (@ActorId, @Category, @Now) on conflict do nothing
        """;

    private const string Skip = """
        update broadcast_recipients set state = 'Skipped'
        where person_id = @ActorId and state = 'Waiting' and broadcast_id in (select id from broadcasts where category = @Category)
        """;

    private const string Allow = "delete from broadcast_refusals where person_id = @ActorId and category = @Category";
    private const string Mine = "select category as value from broadcast_refusals where person_id = @ActorId";

    /// <summary>Also of those that wait for the morning already.</summary>
    public async Task RefuseAsync(BroadcastCategory category, DateTimeOffset now, CancellationToken ct)
    {
        await unit.ExecuteAsync(Refuse, new { Category = category, Now = now }, ct);
        await unit.ExecuteAsync(Skip, new { Category = category }, ct);
    }

    public Task AllowAsync(BroadcastCategory category, CancellationToken ct) =>
        unit.ExecuteAsync(Allow, new { Category = category }, ct);

    public async Task<IReadOnlyList<BroadcastCategory>> MineAsync(CancellationToken ct) =>
        [.. (await unit.QueryAsync<string>(Mine, null, ct)).Select(Enum.Parse<BroadcastCategory>)];

    private const string Speak = """
        insert into broadcast_languages (person_id, locale) values (@ActorId, @Locale)
        on conflict (person_id) do update set locale = excluded.locale
        """;

    private const string Spoken = """
        select coalesce((select l.locale from broadcast_languages l where l.person_id = @ActorId),
            (select b.locale from bindings b where b.person_id = @ActorId)) as value
        """;

    public Task SpeakAsync(string locale, CancellationToken ct) => unit.ExecuteAsync(Speak, new { Locale = locale }, ct);

    /// <summary>The language of announcements: chosen for them, or that of the settings.</summary>
    public async Task<string> LanguageAsync(CancellationToken ct) => await unit.SingleAsync<string>(Spoken, null, ct) ?? Tongues.Main;
}
