using Mentorship.Domain;
using Mentorship.Domain.HelpRequests;

namespace Mentorship.Features.SituationalHelp;

/// <summary>What the tables know about a mentor of the school, as far as the choice depends on it.</summary>
/// <param name="Elsewhere">The other school of the municipality they are of; null for those of the school itself.</param>
internal sealed record CandidateRow(
    string PersonId, string DisplayName, string FullName, string Directions,
    long IsReachable, string? Zone, string? QuietFrom, string? QuietUntil,
    long IsPaired, long IsHelper, long Load, long Owes, long Taken, long? FirstTaken, long? AskedAt, string? Elsewhere)
{
    public PersonId Person => new(Guid.Parse(PersonId));

    public IReadOnlyList<ActivityDirection> Covered =>
    [
        .. Directions.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(name => Enum.IsDefined(typeof(ActivityDirection), name)).Select(Enum.Parse<ActivityDirection>),
    ];

    /// <summary>The end of the quiet hours that run in the mentor's chat.</summary>
    public DateTimeOffset? MorningAfter(DateTimeOffset now) => QuietTime.Of(Zone, QuietFrom, QuietUntil).HeldUntil(now);
}
