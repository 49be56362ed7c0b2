using Microsoft.Extensions.Logging;

namespace Mentorship.Testing;

/// <summary>What a scenario may want otherwise.</summary>
public sealed record ScenarioOptions
{
    /// <summary>How long a step may take in real time before it has failed.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public Store Store { get; init; } = Store.Sqlite;

    /// <summary>The same service for all steps: for long walks, where restarts have been tested elsewhere.</summary>
    public bool KeepsService { get; init; }

    /// <summary>Takes every line that the service logs, the most detailed ones too.</summary>
    public ILoggerProvider? Log { get; init; }

    /// <summary>Settings of the service. Pacing is off unless given: it would wait for a clock that stands.</summary>
    public IReadOnlyDictionary<string, string?> Settings { get; init; } =
        new Dictionary<string, string?> { ["Telegram:MessagesPerSecond"] = "0" };
}
