using System.Globalization;
using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;

namespace Mentorship.Features.Questionnaires;

internal sealed record QuietRow(string Zone, string QuietFrom, string QuietUntil);

/// <summary>The quiet hours of the chat that something is about to ring in.</summary>
internal sealed class QuietTime(Unit unit)
{
    private const string OfChat = "select zone, quiet_from, quiet_until from bindings where chat = @Chat";

    /// <summary>When it may ring, or null for now.</summary>
    public async Task<DateTimeOffset?> EndAsync(string chat, DateTimeOffset now, CancellationToken ct) =>
        await unit.SingleAsync<QuietRow>(OfChat, new { Chat = chat }, ct) is { } row
            ? new QuietHours(Zones.Find(row.Zone), Clock(row.QuietFrom), Clock(row.QuietUntil)).HeldUntil(now)
            : null;

    private static TimeOnly Clock(string text) => TimeOnly.TryParse(text, CultureInfo.InvariantCulture, out var time) ? time : default;
}
