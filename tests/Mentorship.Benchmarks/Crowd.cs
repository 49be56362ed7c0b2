using System.Collections.Concurrent;
using System.Diagnostics;
using Mentorship.Sandbox;
using Mentorship.Testing;

namespace Mentorship.Benchmarks;

/// <summary>People who press the first button of every screen as soon as they see it.</summary>
internal sealed class Crowd
{
    public const long FirstChat = ManyPeople.FirstChat;

    private readonly SandboxWorld _world;
    private readonly ConcurrentDictionary<long, Walk> _walks = new();
    private readonly ConcurrentDictionary<long, SeenMessage> _screens = new();
    private int _people;
    private string[] _way = [];

    public Crowd(SandboxWorld world)
    {
        _world = world;
        _world.Patience = TimeSpan.FromMinutes(5);
        _ = WatchAsync();
    }

    /// <summary>Everybody says the word and presses on until the first question; nothing is measured.</summary>
    /// <param name="labels">How the labels of the buttons on the way begin.</param>
    public async Task<Figures> GatherAsync(int people, string word, string[] labels)
    {
        (_people, _way) = (people, labels);
        for (var i = 0; i < people; i++) _world.Welcome(new DemoPerson(FirstChat + i, $"Участник {i}", "", "ru", ""));
        return await RunAsync(256, labels.Length, walk => _world.SayAsync(walk.Chat, word, CancellationToken.None));
    }

    /// <summary>So many at a time press so many buttons each.</summary>
    public Task<Figures> PressAsync(int users, int presses)
    {
        _way = [];
        return RunAsync(users, presses, walk => PressNextAsync(walk, _screens[walk.Chat]));
    }

    /// <summary>Everybody says a word at once; measured until each has an answer.</summary>
    public async Task<Figures> SayAllAsync(int people, string word, int limit)
    {
        if (limit > 0) (_world.Limits.IsEnforced, _world.Limits.PerSecond) = (true, limit);
        for (var i = 0; i < people; i++) _world.Welcome(new DemoPerson(FirstChat + i, $"Участник {i}", "", "ru", ""));
        _people = people;
        var figures = await RunAsync(people, 0, walk => _world.SayAsync(walk.Chat, word, CancellationToken.None));
        return figures with { Refused = _world.Ledger.Calls.Count(call => call.Code == 429) };
    }

    private async Task<Figures> RunAsync(int users, int presses, Func<Walk, Task> begin)
    {
        var latencies = new ConcurrentQueue<double>();
        using var places = new SemaphoreSlim(users);
        var started = Stopwatch.GetTimestamp();
        var walks = new List<Task<TimeSpan>>(_people);
        for (var i = 0; i < _people; i++)
        {
            await places.WaitAsync();
            var walk = new Walk(FirstChat + i, presses, latencies);
            _walks[walk.Chat] = walk;
            walks.Add(walk.Done.ContinueWith(
                done => { places.Release(); return Stopwatch.GetElapsedTime(started); }, TaskScheduler.Default));
            _ = begin(walk); // A press ends with its answer: waiting for it here would let people in one by one.
        }
        var ends = await Task.WhenAll(walks);
        return Figures.Of(Stopwatch.GetElapsedTime(started), (long)_people * presses, [.. latencies], ends);
    }

    private async Task WatchAsync()
    {
        await foreach (var happened in _world.EventsAsync(CancellationToken.None))
        {
            if (happened is not { Kind: EventKind.Message or EventKind.Edit, Subject: SeenMessage { FromBot: true } message }) continue;
            if (message.Buttons.Count > 0) _screens[message.Chat] = message;
            if (_walks.TryGetValue(message.Chat, out var walk) && walk.Arrived(message)) _ = PressNextAsync(walk, message);
        }
    }

    private Task PressNextAsync(Walk walk, SeenMessage screen)
    {
        var label = walk.Pressed() is var at && at < _way.Length ? _way[at] : "";
        var button = screen.Buttons.SelectMany(row => row).First(button => button.Text.StartsWith(label, StringComparison.Ordinal));
        return _world.PressAsync(walk.Chat, screen.Id, button.Data!, CancellationToken.None);
    }

    /// <summary>One person's way through so many screens.</summary>
    private sealed class Walk(long chat, int presses, ConcurrentQueue<double> latencies)
    {
        private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly int _asked = presses;
        private int _left = presses;
        private long _at = Stopwatch.GetTimestamp();

        public long Chat => chat;

        public Task Done => _done.Task;

        /// <summary>The number of buttons pressed before.</summary>
        public int Pressed()
        {
            _at = Stopwatch.GetTimestamp();
            return _asked - _left--;
        }

        /// <summary>True when the next button is to be pressed.</summary>
        public bool Arrived(SeenMessage message)
        {
            if (_done.Task.IsCompleted || message.Buttons.Count == 0 && _asked > 0) return false;
            latencies.Enqueue(Stopwatch.GetElapsedTime(_at).TotalMilliseconds);
            if (_left > 0) return true;
            _done.TrySetResult();
            return false;
        }
    }
}
