using Mentorship.Sandbox;
using Mentorship.Testing;

namespace Mentorship.Benchmarks;

/// <summary>What people see of a minute with very many reminders: how late each came, and whether a later one came before an earlier one.</summary>
internal sealed class ReminderRush(SandboxWorld world, int pairs, DateTimeOffset due)
{
    private readonly HashSet<long> _reminded = [];
    private long _copies;
    private readonly List<double> _late = [];
    private readonly TaskCompletionSource _everybody = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private DateTimeOffset _latest = DateTimeOffset.MinValue;
    private TimeSpan _ahead;

    private int People => 2 * pairs;

    /// <param name="limit">Messages per second that the server lets through; 0 for any number.</param>
    /// <param name="others">People without meetings, in the chats after the others, who press buttons meanwhile.</param>
    public async Task<Figures> RunAsync(int others, int limit)
    {
        if (limit > 0) (world.Limits.IsEnforced, world.Limits.PerSecond) = (true, limit);
        ManyPeople.Welcome(world, People + others);
        world.Patience = TimeSpan.FromMinutes(2);
        _ = WatchAsync();
        using var enough = new CancellationTokenSource();
        var pressing = Presses.EveryAsync(world, [.. Enumerable.Range(0, others).Select(at => Crowd.FirstChat + People + at)], enough.Token);
        await _everybody.Task;
        await enough.CancelAsync();
        return Figures.Of(TimeSpan.FromSeconds(_late.Max()), Interlocked.Read(ref _copies), [.. await pressing], [.. _late.Select(TimeSpan.FromSeconds)]) with
        {
            Late = Figures.At([.. _late.Order()], 0.95), LatestAhead = _ahead.TotalSeconds, Refused = world.Ledger.Calls.Count(call => call.Code == 429),
        };
    }

    private async Task WatchAsync()
    {
        await foreach (var happened in world.EventsAsync(CancellationToken.None))
        {
            if (happened is not { Kind: EventKind.Message, Subject: SeenMessage { FromBot: true } message }) continue;
            var at = message.Chat - Crowd.FirstChat;
            if (at >= People) continue;
            Interlocked.Increment(ref _copies);
            if (!_reminded.Add(at)) continue;
            Arrived(due + TimeSpan.FromSeconds(at % pairs % 60));
            if (_reminded.Count == People) _everybody.TrySetResult();
        }
    }

    private void Arrived(DateTimeOffset wanted)
    {
        _late.Add((TimeProvider.System.GetUtcNow() - wanted).TotalSeconds);
        if (_latest - wanted > _ahead) _ahead = _latest - wanted;
        if (wanted > _latest) _latest = wanted;
    }
}
