using Mentorship.Pipeline;

namespace Mentorship.Features.Onboarding;

/// <summary>Counts wrong codes of a chat for one hour, so that nobody can try them all.</summary>
internal sealed class WrongCodes(Unit unit)
{
    private const int Most = 10;
    private static readonly TimeSpan Window = TimeSpan.FromHours(1);

    private const string Forget = "delete from wrong_codes where since <= @HourAgo or chat = @Chat";

    private const string Expire = "delete from wrong_codes where since <= @HourAgo";

    private const string Count = """
        insert into wrong_codes (chat, since, attempts) values (@Chat, @Now, 1)
        on conflict (chat) do update set attempts = wrong_codes.attempts + 1
        """;

    private const string Since = "select since from wrong_codes where chat = @Chat and attempts >= @Most and since > @HourAgo";

    /// <summary>When the next code may be tried; null for at once.</summary>
    public async Task<DateTimeOffset?> BlockedUntilAsync(Occasion on, CancellationToken ct) =>
        await unit.SingleAsync<WindowRow>(Since, new { on.Chat, Most, HourAgo = HourAgo(on) }, ct) is { } window
            ? Moments.Of(window.Since) + Window
            : null;

    public async Task CountAsync(Occasion on, CancellationToken ct)
    {
        await unit.ExecuteAsync(Expire, new { HourAgo = HourAgo(on) }, ct);
        await unit.ExecuteAsync(Count, new { on.Chat, on.Now }, ct);
    }

    public Task ForgetAsync(Occasion on, CancellationToken ct) => unit.ExecuteAsync(Forget, new { on.Chat, HourAgo = HourAgo(on) }, ct);

    private static long HourAgo(Occasion on) => (on.Now - Window).ToUnixTimeMilliseconds();

    private sealed record WindowRow(long Since);
}
