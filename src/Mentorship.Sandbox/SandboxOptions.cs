namespace Mentorship.Sandbox;

/// <summary>What a sandbox is started with.</summary>
public sealed record SandboxOptions
{
    public string Token { get; init; } = "1000001:sandbox";

    /// <summary>A loopback address; port 0 takes a free one.</summary>
    public string Url { get; init; } = "http://127.0.0.1:0";

    public IReadOnlyList<DemoPerson> People { get; init; } = [];

    /// <summary>Dates of messages follow it; without one they follow real time.</summary>
    public ISandboxClock? Clock { get; init; }

    public string BotName { get; init; } = "Наставничество";

    public string BotUsername { get; init; } = "mentorship_sandbox_bot";

    /// <summary>The id of the first update; Telegram starts anywhere.</summary>
    public long FirstUpdateId { get; init; } = 700_000_001;

    /// <summary>Off for measurements: calls are then counted but not kept.</summary>
    public bool KeepLedger { get; init; } = true;

    /// <summary>The oldest calls and updates beyond this number are forgotten.</summary>
    public int LedgerLimit { get; init; } = 200_000;

    /// <summary>The randomness of faults given as a share.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Real time: lifetimes in the queue, long polls, limits and delays.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    internal long BotId => long.Parse(Token.AsSpan(0, Token.IndexOf(':', StringComparison.Ordinal)), null);
}
