using Mentorship.Pipeline;

namespace Mentorship.Features;

/// <summary>A school has brought in another calendar, from the chat or beside the service: whoever plans by it follows.</summary>
/// <param name="Before">The file of the calendar before; null where there was none.</param>
internal sealed record YearChanged(string? Before)
{
    public const string Name = "year.changed";

    /// <summary>Told by the command line, which acts beside the service.</summary>
    public static Task TellAsync(Unit unit, string? before, string school, DateTimeOffset now, CancellationToken ct) => Errands.LeaveAsync(
        unit, (Name, new YearChanged(before)), ($"{Name}:{school}:{now.ToUnixTimeMilliseconds()}", school), now, ct);
}
