using System.Data;
using System.Text.Json;
using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>Announcements as rows: their author's own, those that wait for the head, and one for the service that sends it.</summary>
internal sealed class PostStore(Unit unit)
{
    private const string Columns = """
        select p.id, p.number, p.author_id, p.organization_id, p.municipality_id, p.voice, p.category, p.audience, p.state, p.words,
            p.link_label, p.link_url, p.medium_kind, p.medium, p.has_mark, p.has_rsvp, p.form,
            p.send_at, p.created_at, p.shown_at, p.frozen_to, p.revision, p.new_words, p.new_tongue, p.other_words, p.outdated, p.correction,
            p.valid_to, p.event_at, p.closed_at, p.days_asked, p.version, b.chat as author_chat,
            b.zone as author_zone, p.send_local, p.send_zone, p.event_local, p.event_zone
        from broadcasts p
        left join bindings b on b.person_id = p.author_id

        """;

    private const string Mine = """
        where p.author_id = @ActorId
            and (p.organization_id = @OrganizationId or p.organization_id is null and p.municipality_id = @MunicipalityId)

        """;

    private const string Own = Columns + Mine + "and p.id = @Id";
    private const string OwnDraft = Columns + Mine + "and p.state = 'Draft' order by p.number desc limit 1";

    private const string OwnPage = Columns + Mine + """
        and p.state not in ('Draft', 'Cancelled') order by p.number desc limit @Take offset @Skip
        """;

    private const string CountBy = """
        select count(*) from broadcasts
        where author_id = @Author and (organization_id = @School or organization_id is null and municipality_id = @MunicipalityId)
            and state not in ('Draft', 'Cancelled')
        """;

    private const string ForHead = Columns + "where p.organization_id = @OrganizationId and p.state = 'Review' and p.id = @Id";

    private const string WaitingForHead = Columns + """
        where p.organization_id = @OrganizationId and p.state = 'Review' order by p.number limit 1
        """;

    private const string LeftForHead = Columns + """
        where p.organization_id = @OrganizationId and p.id = @Id and p.state in ('Sending', 'Paused', 'Sent', 'PartiallySent', 'Failed')
        """;

    private const string ForHeadCorrected = Columns + "where p.organization_id = @OrganizationId and p.correction = 'Review'";
    private const string CorrectionForHead = ForHeadCorrected + " and p.id = @Id";
    private const string CorrectionWaits = ForHeadCorrected + " order by p.number limit 1";

    private const string ForService = Columns + """
        -- any school: the service sends it, or a recipient presses a button of it
        where p.id = @Id
        """;

    private const string NextNumber = """
        insert into counters (name, value) values ('broadcast', 1)
        on conflict (name) do update set value = counters.value + 1 returning value
        """;

    private const string Insert = """
        insert into broadcasts (id, number, author_id, organization_id, municipality_id, voice, category, audience, state,
            words, link_label, link_url, has_mark, send_at, created_at, shown_at, version)
        values (@Id, @Number, @Author, @OfSchool, @MunicipalityId, @Voice, @Category, @Audience, @State,
            '', '', '', 1, null, @CreatedAt, 0, @Version)
        """;

    private const string Update = """
        -- any school: it was read for whoever acts, and the version says that nobody else has changed it
        update broadcasts set category = @Category, audience = @Audience, state = @State, words = @Words, link_label = @LinkLabel,
            link_url = @LinkUrl, has_mark = @HasMark, medium_kind = @MediumKind, medium = @Medium,
            has_rsvp = @HasRsvp, form = @Form, send_at = @SendAt, shown_at = @ShownAt, frozen_to = @FrozenTo,
            revision = @Revision, new_words = @NewWords, new_tongue = @NewTongue, outdated = @Outdated, other_words = @OtherWords, correction = @Correction,
            valid_to = @ValidTo, event_at = @EventAt, closed_at = @ClosedAt, days_asked = @DaysAsked,
            send_local = @SendLocal, send_zone = @SendZone, event_local = @EventLocal, event_zone = @EventZone,
            version = @Version + 1
        where id = @Id and version = @Version
        """;

    private const string Hold = """
        -- any school: the service sends it, and the version says that nobody has changed it since it was read
        update broadcasts set version = version where id = @Id and version = @Version
        """;

    public Task<Post?> FindAsync(Guid id, CancellationToken ct) => OneAsync(Own, id, ct);

    public Task<Post?> FindForHeadAsync(Guid id, CancellationToken ct) => OneAsync(ForHead, id, ct);

    /// <summary>One that people of the school have, for its head.</summary>
    public Task<Post?> FindLeftForHeadAsync(Guid id, CancellationToken ct) => OneAsync(LeftForHead, id, ct);

    /// <summary>One of which the head has to decide about other words.</summary>
    public Task<Post?> FindCorrectionForHeadAsync(Guid id, CancellationToken ct) => OneAsync(CorrectionForHead, id, ct);

    public async Task<Post?> CorrectionForHeadAsync(CancellationToken ct) =>
        (await unit.SingleAsync<PostRow>(CorrectionWaits, null, ct))?.ToPost();

    public Task<Post?> FindForServiceAsync(Guid id, CancellationToken ct) => OneAsync(ForService, id, ct);

    /// <summary>The draft that its author left.</summary>
    public async Task<Post?> DraftAsync(CancellationToken ct) => (await unit.SingleAsync<PostRow>(OwnDraft, null, ct))?.ToPost();

    public async Task<Post?> WaitingForHeadAsync(CancellationToken ct) =>
        (await unit.SingleAsync<PostRow>(WaitingForHead, null, ct))?.ToPost();

    public async Task<IReadOnlyList<Post>> PageAsync(int page, CancellationToken ct) =>
        [.. (await unit.QueryAsync<PostRow>(OwnPage, new { Take = Pages.Size, Skip = Pages.Skip(page) }, ct)).Select(row => row.ToPost())];

    /// <summary>Of everything on the pages of whoever acts, also while the unit acts for the school.</summary>
    public Task<long> CountByAsync(Occasion on, CancellationToken ct) =>
        unit.SingleAsync<long>(CountBy, new { Author = on.Acting().Value, School = on.Actor.OrganizationId }, ct);

    public Task<long> NextNumberAsync(CancellationToken ct) => unit.SingleAsync<long>(NextNumber, null, ct);

    public Task AddAsync(Post post, CancellationToken ct) => unit.ExecuteAsync(Insert, new
    {
        post.Id, post.Number, Author = post.Facts.Author.Value, OfSchool = post.OrganizationId, post.Voice, post.Facts.Category,
        post.Facts.State, post.CreatedAt, post.Facts.Version,
        Audience = JsonSerializer.Serialize(post.Facts.Audience, PipelineJson.Options),
    }, ct);

    /// <exception cref="DBConcurrencyException">It has changed since it was read; the unit must be run again.</exception>
    public async Task<Post> SaveAsync(Post post, CancellationToken ct)
    {
        var facts = post.Facts;
        post = post with
        {
            SendWall = Wall.For(facts.SendAt, post.SendWall, post.AuthorZone),
            EventWall = Wall.For(facts.EventAt, post.EventWall, post.AuthorZone),
        };
        var changed = await unit.ExecuteAsync(Update, new
        {
            post.Id, facts.Category, facts.State, facts.SendAt, facts.Version, facts.Correction, facts.ValidTo, facts.EventAt,
            post.HasMark, post.ShownAt, post.ClosedAt, post.DaysAsked, post.FrozenTo, post.Revision,
            SendLocal = post.SendWall?.Written, SendZone = post.SendWall?.Zone,
            EventLocal = post.EventWall?.Written, EventZone = post.EventWall?.Zone,
            Audience = JsonSerializer.Serialize(facts.Audience, PipelineJson.Options),
            Words = Written(post.Words), NewWords = Written(post.NewWords), post.NewTongue, Outdated = string.Join(' ', post.Outdated),
            OtherWords = post.OtherWords.Count is 0 ? "" : JsonSerializer.Serialize(post.OtherWords, PipelineJson.Options),
            MediumKind = post.Medium?.Kind.ToString() ?? "", Medium = post.Medium?.Handle ?? "", post.HasRsvp, Form = post.Form ?? "",
            LinkLabel = post.Link?.Label ?? "", LinkUrl = post.Link?.Url ?? "",
        }, ct);
        if (changed == 0) throw Changed(post);
        return post with { Facts = facts with { Version = facts.Version + 1, HasWords = post.Words.Text.Length > 0 } };
    }

    /// <summary>Until this unit ends nobody stops, withdraws or changes it: for messages that leave because of what it is now.</summary>
    /// <exception cref="DBConcurrencyException">It has changed since it was read; the unit must be run again.</exception>
    public async Task HoldAsync(Post post, CancellationToken ct)
    {
        if (await unit.ExecuteAsync(Hold, new { post.Id, post.Facts.Version }, ct) == 0) throw Changed(post);
    }

    private static DBConcurrencyException Changed(Post post) => new($"Broadcast {post.Id} has changed meanwhile.");

    private static string Written(RichText words) =>
        words.Text.Length is 0 ? "" : JsonSerializer.Serialize(words, PipelineJson.Options);

    private async Task<Post?> OneAsync(string sql, Guid id, CancellationToken ct) =>
        (await unit.SingleAsync<PostRow>(sql, new { Id = id }, ct))?.ToPost();
}
