using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

internal sealed record ReceiptRow(long? ReadAt, long? Comes, string? Locale, string? Zone, long Refused, string State, string Reminder, long? RemindAt)
{
    public Receipt ToReceipt() => new()
    {
        IsRead = ReadAt is not null, HasRefused = Refused > 0, Locale = Locale ?? Tongues.Main, Zone = Zone ?? "", IsWaiting = State is nameof(RecipientState.Waiting),
        Comes = Comes is { } comes ? comes > 0 : null, Reminds = Reminder is nameof(EventReminderState.Planned),
        WasReminded = Reminder is nameof(EventReminderState.Sent) || Reminder is nameof(EventReminderState.Off) && RemindAt is not null,
    };
}

/// <summary>What recipients have done with an announcement: the acting person writes their own.</summary>
internal sealed class ReceiptStore(Unit unit)
{
    private const string ReceiptOf = """
        select read_at, comes, coalesce((select l.locale from broadcast_languages l where l.person_id = @Person),
                (select b.locale from bindings b where b.person_id = @Person)) as locale,
            (select b.zone from bindings b where b.person_id = @Person) as zone, (select count(*) from broadcast_refusals f
            where f.person_id = @Person and f.category = @Category) as refused, state, reminder, remind_at
        from broadcast_recipients where broadcast_id = @Id and person_id = @Person
            and (@ActorId is not null or @OrganizationId is null or organization_id = @OrganizationId)
        """;

    private const string Mark = """
        update broadcast_recipients set read_at = coalesce(read_at, @Now) where broadcast_id = @Id and person_id = @ActorId
        """;

    /// <summary>Whoever answers has read it.</summary>
    private const string Answer = """
        update broadcast_recipients set comes = @Comes, read_at = coalesce(read_at, @Now)
        where broadcast_id = @Id and person_id = @ActorId
        """;

    public Task AnswerAsync(Guid id, bool comes, DateTimeOffset now, CancellationToken ct) =>
        unit.ExecuteAsync(Answer, new { Id = id, Comes = comes, Now = now }, ct);

    /// <summary>What the acting person has done with it; null for whoever is no recipient.</summary>
    public async Task<Receipt?> ReceiptAsync(Post post, CancellationToken ct) =>
        unit.Actor.PersonId is { } person ? await FindReceiptAsync(post, person, ct) : null;

    /// <summary>The same of a recipient, for the service.</summary>
    public async Task<Receipt> ReceiptOfAsync(Post post, string person, CancellationToken ct) =>
        await FindReceiptAsync(post, person, ct) ?? Receipt.None;

    private async Task<Receipt?> FindReceiptAsync(Post post, string person, CancellationToken ct) => (await unit.SingleAsync<ReceiptRow>(
        ReceiptOf, new { post.Id, post.Facts.Category, Person = person }, ct))?.ToReceipt();

    public Task MarkAsync(Guid id, DateTimeOffset now, CancellationToken ct) => unit.ExecuteAsync(Mark, new { Id = id, Now = now }, ct);
}
