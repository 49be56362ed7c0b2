using System.Collections.Concurrent;
using System.Diagnostics;
using Mentorship.Sandbox;
using Mentorship.Testing;

namespace Mentorship.Benchmarks;

/// <summary>A curator announces something to all mentees, in the chat, while a few mentors press buttons: who got it when, and how long a button took.</summary>
internal sealed class Announcement
{
    private readonly SandboxWorld _world;
    private readonly int _mentees;
    private readonly ConcurrentDictionary<long, int> _copies = new();
    private readonly TaskCompletionSource _everybody = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<TimeSpan> _arrivals = [];
    private readonly long _started = Stopwatch.GetTimestamp();

    private Announcement(SandboxWorld world, int mentees) => (_world, _mentees) = (world, mentees);

    private long Author => Crowd.FirstChat + _mentees;

    /// <param name="mentors">Who press a button each three seconds meanwhile; their chats come after the author's.</param>
    /// <param name="limit">Messages per second that the server lets through; 0 for any number.</param>
    public static async Task<Figures> RunAsync(SandboxWorld world, int mentees, int mentors, int limit)
    {
        var run = new Announcement(world, mentees);
        if (limit > 0) (world.Limits.IsEnforced, world.Limits.PerSecond) = (true, limit);
        ManyPeople.Welcome(world, mentees + 1 + mentors);
        world.Patience = TimeSpan.FromMinutes(2);
        _ = run.WatchAsync();
        await Announcer.AnnounceAsync(world, run.Author, mentees, CancellationToken.None);
        using var enough = new CancellationTokenSource();
        var pressing = Presses.EveryAsync(world, [.. Enumerable.Range(0, mentors).Select(at => run.Author + 1 + at)], enough.Token);
        await run._everybody.Task;
        await enough.CancelAsync();
        return run.Seen([.. await pressing]);
    }

    private async Task WatchAsync()
    {
        await foreach (var happened in _world.EventsAsync(CancellationToken.None))
        {
            if (happened is not { Kind: EventKind.Message, Subject: SeenMessage { FromBot: true } message }) continue;
            if (message.Chat >= Author || !message.Words.Contains(Announcer.Words, StringComparison.Ordinal)) continue;
            if (_copies.AddOrUpdate(message.Chat, 1, (_, before) => before + 1) > 1) continue;
            _arrivals.Add(Stopwatch.GetElapsedTime(_started));
            if (_arrivals.Count == _mentees) _everybody.TrySetResult();
        }
    }

    private Figures Seen(double[] answers)
    {
        var figures = Figures.Of(_arrivals[^1], _copies.Values.Sum(), answers, [.. _arrivals]);
        return figures with { Refused = _world.Ledger.Calls.Count(call => call.Code == 429), AllPerSecond = AllPerSecond() };
    }

    /// <summary>Copies, screens of those who press and the author's progress: the limit is one for all of them.</summary>
    private double AllPerSecond()
    {
        var calls = _world.Ledger.Calls.ToList();
        var copies = calls.Where(call => call.Method is "sendMessage" && call.Chat < Author).ToList();
        var (first, last) = (copies[0].Received, copies[^1].Received);
        return calls.Count(call => call.TookEffect && call.Received > first && call.Received <= last && IsLimited(call.Method))
            / (last - first).TotalSeconds;
    }

    private static bool IsLimited(string method) => method is not "sendChatAction"
        && (method.StartsWith("send", StringComparison.Ordinal) || method.StartsWith("edit", StringComparison.Ordinal));
}
