using Mentorship.Pipeline;

namespace Mentorship.Features.Onboarding;

/// <summary>Counts wrong codes of a chat for one hour, so that nobody can try them all. Which chat it is, the count does not tell.</summary>
internal sealed class WrongCodes(Unit unit, InviteStore invites)
{
    private const int Most = 10;
    private static readonly TimeSpan Window = TimeSpan.FromHours(1);

    private const string Forget = "delete from wrong_codes where since <= @HourAgo or chat = @Mark";

    private const string Expire = "delete from wrong_codes where since <= @HourAgo";

    private const string Count = """
        insert into wrong_codes (chat, since, attempts) values (@Mark, @Now, 1)
        on conflict (chat) do update set attempts = wrong_codes.attempts + 1
        """;

    private const string Since = "select since from wrong_codes where chat = @Mark and attempts >= @Most and since > @HourAgo";

    /// <summary>When the next code may be tried; null for at once.</summary>
    public async Task<DateTimeOffset?> BlockedUntilAsync(Occasion on, CancellationToken ct) =>
        await unit.SingleAsync<WindowRow>(
            Since, new { Mark = await invites.MarkOfAsync(on.Chat, ct), Most, HourAgo = HourAgo(on) }, ct) is { } window
            ? Moments.Of(window.Since) + Window
            : null;

    public async Task CountAsync(Occasion on, CancellationToken ct)
    {
        await unit.ExecuteAsync(Expire, new { HourAgo = HourAgo(on) }, ct);
        await unit.ExecuteAsync(Count, new { Mark = await invites.MarkOfAsync(on.Chat, ct), on.Now }, ct);
    }

    public async Task ForgetAsync(Occasion on, CancellationToken ct) =>
        await unit.ExecuteAsync(Forget, new { Mark = await invites.MarkOfAsync(on.Chat, ct), HourAgo = HourAgo(on) }, ct);

    private static long HourAgo(Occasion on) => (on.Now - Window).ToUnixTimeMilliseconds();

    private sealed record WindowRow(long Since);
}
