using System.Collections.Concurrent;
using System.Diagnostics;
using Mentorship.Sandbox;
using Mentorship.Testing;

namespace Mentorship.Benchmarks;

/// <summary>Mentees ask one after another, twenty in a second; seen is when the words of each stand in the chat of the own mentor.</summary>
internal sealed class Asking(SandboxWorld world, int pairs)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>What each call takes on a line to a far server.</summary>
    private static readonly TimeSpan Line = TimeSpan.FromMilliseconds(50);

    private readonly ConcurrentDictionary<long, long> _asked = new();
    private readonly List<double> _taken = [];
    private readonly TaskCompletionSource _everybody = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <param name="limit">Messages per second that the server lets through.</param>
    public async Task<Figures> RunAsync(int limit)
    {
        (world.Limits.IsEnforced, world.Limits.PerSecond) = (true, limit);
        world.Faults.Add(new Fault(FaultKind.Delay) { Delay = Line });
        ManyPeople.Welcome(world, 2 * pairs);
        _ = WatchAsync();
        var began = Stopwatch.GetTimestamp();
        await AskAsync();
        var elapsed = Stopwatch.GetElapsedTime(began);
        await _everybody.Task;
        return Figures.Of(elapsed, pairs, [.. _taken], [elapsed]) with { Refused = world.Ledger.Calls.Count(call => call.Code == 429) };
    }

    private async Task AskAsync()
    {
        using var pace = new PeriodicTimer(Pause);
        for (var at = 0; at < pairs && await pace.WaitForNextTickAsync(); at++)
        {
            _asked[Crowd.FirstChat + pairs + at] = Stopwatch.GetTimestamp();
            _ = world.SayAsync(Crowd.FirstChat + at, Words(at), CancellationToken.None);
        }
    }

    private async Task WatchAsync()
    {
        await foreach (var happened in world.EventsAsync(CancellationToken.None))
        {
            if (happened is not { Kind: EventKind.Message, Subject: SeenMessage { FromBot: true } message }) continue;
            if (message.Chat < Crowd.FirstChat + pairs || !message.Words.Contains(Words((int)(message.Chat - Crowd.FirstChat) - pairs), StringComparison.Ordinal)) continue;
            if (!_asked.TryRemove(message.Chat, out var asked)) continue;
            _taken.Add(Stopwatch.GetElapsedTime(asked).TotalMilliseconds);
            if (_taken.Count == pairs) _everybody.TrySetResult();
        }
    }

    private static string Words(int number) => $"Как объяснить дроби классу {number}?";
}
