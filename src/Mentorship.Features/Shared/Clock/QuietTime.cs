using System.Globalization;
using Mentorship.Domain.Calendar;
using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;

namespace Mentorship.Features;

internal sealed record QuietRow(string Zone, string QuietFrom, string QuietUntil);

/// <summary>The quiet hours of the chat that something is about to ring in.</summary>
internal sealed class QuietTime(Unit unit)
{
    private const string OfChat = "select zone, quiet_from, quiet_until from bindings where chat = @Chat";

    /// <summary>When it may ring, or null for now.</summary>
    public async Task<DateTimeOffset?> EndAsync(string chat, DateTimeOffset now, CancellationToken ct) =>
        await unit.SingleAsync<QuietRow>(OfChat, new { Chat = chat }, ct) is { } row
            ? Of(row.Zone, row.QuietFrom, row.QuietUntil).HeldUntil(now)
            : null;

    /// <summary>Quiet hours as they are stored; none of whoever has no chat.</summary>
    public static QuietHours Of(string? zone, string? from, string? until) => new(Zones.Find(zone ?? ""), Clock(from), Clock(until));

    /// <summary>The same for whoever sends: the time in which nothing makes a sound.</summary>
    public static Hush? Of(MomentSpan? quiet) => quiet is { } span ? new(span.From, span.Until) : null;

    /// <summary>News for others, each held until its reader's quiet hours are over; what answers this chat itself is not held.</summary>
    public async Task<IReadOnlyList<Outgoing>> HoldAsync(IEnumerable<Outgoing> news, Occasion on, CancellationToken ct)
    {
        var held = new List<Outgoing>();
        foreach (var one in news)
            held.Add(one.Chat == on.Chat ? one : one with { DueAt = await EndAsync(one.Chat, on.Now, ct) });
        return held;
    }

    private static TimeOnly Clock(string? text) => TimeOnly.TryParse(text, CultureInfo.InvariantCulture, out var time) ? time : default;
}
