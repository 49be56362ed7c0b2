using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>Remembers what the curators have been told of, so that pressing again tells them nothing twice.</summary>
internal sealed class CuratorCalls(Unit unit)
{
    private const string Note = """
        insert into curator_calls (id, organization_id, called_at) values (@About, @OrganizationId, @Now)
        on conflict (id) do update set called_at = excluded.called_at where curator_calls.called_at < @Before
        """;

    /// <summary>False where they were told of it before; or, where a time is given, within it.</summary>
    public async Task<bool> IsNewsAsync(string about, TimeSpan? within, Occasion on, CancellationToken ct)
    {
        var before = within is { } span ? on.Now - span : DateTimeOffset.UnixEpoch;
        return await unit.ExecuteAsync(Note, new { About = about, on.Now, Before = before }, ct) > 0;
    }
}
