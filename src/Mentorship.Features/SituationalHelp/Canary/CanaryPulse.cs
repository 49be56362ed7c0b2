using System.Globalization;
using Mentorship.Pipeline;
using Microsoft.Extensions.Options;

namespace Mentorship.Features.SituationalHelp;

/// <summary>The chat outside in which each round of the canary changes a message.</summary>
/// <param name="Key">As channels name it; null for none.</param>
public sealed record CanaryChat(string? Key);

/// <summary>How long ago a question of the service to itself came back answered, and reached the test chat where one is set.</summary>
public sealed class CanaryPulse(Database database, TimeProvider time, CanaryChat chat, IOptions<CanaryOptions> options)
{
    /// <summary>What the line in the test chat is about.</summary>
    internal const string About = "canary";

    private const string Signs = $"""
        -- any school: the one in which the service talks with itself
        select
            coalesce((select max(r.closed_at) from help_requests r
                where r.organization_id = '{Technical.School}' and r.state = 'Resolved'), 0) as came,
            coalesce((select max(x.sent_at) from outbox x where x.about = '{About}' and x.state = 'sent'), 0) as sent
        """;

    private readonly DateTimeOffset _awakeSince = time.GetUtcNow();

    internal TimeSpan Every => options.Value.Every;

    internal bool IsOn => Every > TimeSpan.Zero;

    /// <summary>Null where it is switched off, or has never come back.</summary>
    public async Task<TimeSpan?> AgeAsync(CancellationToken ct) => IsOn
        && LastOf((await database.ReadAsync<SignsRow>(Signs, null, ct))[0], await Notes.ReadAsync(database, Notes.Canary, ct)) is { } last
        ? time.GetUtcNow() - last
        : null;

    /// <summary>When the round before came back; what is about to be wiped is noted.</summary>
    internal async Task<DateTimeOffset?> LastAsync(Unit unit, CancellationToken ct)
    {
        var signs = (await unit.QueryAsync<SignsRow>(Signs, null, ct))[0];
        if (signs.Came > 0) await Notes.WriteAsync(unit, Notes.Canary, signs.Came.ToString(CultureInfo.InvariantCulture), ct);
        return LastOf(signs, await Notes.ReadAsync(unit, Notes.Canary, ct));
    }

    /// <summary>Whoever was not awake could not hear: a pause of the service is no trouble of its road.</summary>
    internal bool IsLate(DateTimeOffset? last, DateTimeOffset now) =>
        now - (last > _awakeSince ? last.Value : _awakeSince) > options.Value.AlarmAfter;

    /// <summary>The older of the two ways.</summary>
    private DateTimeOffset? LastOf(SignsRow signs, string? noted)
    {
        var came = Math.Max(signs.Came, long.Parse(noted ?? "0", CultureInfo.InvariantCulture));
        var last = chat.Key is null ? came : Math.Min(came, signs.Sent);
        return last > 0 ? Moments.Of(last) : null;
    }

    private sealed record SignsRow(long Came, long Sent);
}
