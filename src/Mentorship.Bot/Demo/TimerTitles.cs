using Mentorship.Pipeline;
using Mentorship.Sandbox;

namespace Mentorship.Hosting;

/// <summary>Says in words what a timer will do and to which question, for the clock of the sandbox.</summary>
internal sealed class TimerTitles(Database database)
{
    private const string NumberOf = "select number from help_requests where id = @Id";

    private static readonly IReadOnlyDictionary<string, string> Words = DemoFiles.Timers;

    public async Task<PlannedMoment> OfAsync(PlannedTimer timer, CancellationToken ct)
    {
        var words = Words.GetValueOrDefault(timer.Kind, timer.Kind);
        return new PlannedMoment(timer.DueAt, await NumberAsync(timer.Key, ct) is { } number ? $"№ {number}: {words}" : words);
    }

    private async Task<long?> NumberAsync(string key, CancellationToken ct) =>
        key.Split(':') is ["request", var id, ..] && await database.ReadAsync<long>(NumberOf, new { Id = id }, ct) is [var number]
            ? number
            : null;
}
