using System.Text.Json;

namespace Mentorship.Sandbox;

/// <summary>Brings updates to the bot's address: in order on each lane, lanes in parallel, again until it is accepted.</summary>
internal sealed class WebhookDelivery(SandboxWorld world) : IDisposable
{
    private readonly Dictionary<string, Queue<QueuedUpdate>> _lanes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _busy = new(StringComparer.Ordinal);
    private readonly WebhookPost _post = new(world.Options.Time);
    private CancellationTokenSource _life = new();
    private int _maxConnections = 40;
    private (DateTimeOffset At, string Reason)? _lastError;

    public Uri? Url { get; private set; }

    public bool IsSet => Url is not null;

    /// <summary>Carries out the method that a 2xx answer may contain.</summary>
    public Func<JsonElement, CancellationToken, Task> Reply { get; set; } = (_, _) => Task.CompletedTask;

    /// <summary>Called under the lock of the world, as the other members are.</summary>
    public void Set(Uri url, string? secret, int maxConnections)
    {
        Remove();
        (Url, _maxConnections, _post.Secret) = (url, maxConnections, secret);
        foreach (var update in world.Updates.Live())
            LaneOf(update).Enqueue(update);
        Pump();
    }

    public void Remove()
    {
        _life.Cancel();
        _life = new CancellationTokenSource();
        _lanes.Clear();
        _busy.Clear();
        (Url, _lastError) = (null, null);
    }

    public void Wake(QueuedUpdate update)
    {
        if (!IsSet)
            return;
        LaneOf(update).Enqueue(update);
        Pump();
    }

    public void WriteState(Utf8JsonWriter json)
    {
        json.WriteNumber("max_connections"u8, _maxConnections);
        if (_lastError is not { } error)
            return;
        json.WriteNumber("last_error_date"u8, error.At.ToUnixTimeSeconds());
        json.WriteString("last_error_message"u8, error.Reason);
    }

    public void Dispose()
    {
        _life.Cancel();
        _life.Dispose();
        _post.Dispose();
    }

    private Queue<QueuedUpdate> LaneOf(QueuedUpdate update) =>
        _lanes.TryGetValue(update.Lane, out var lane) ? lane : _lanes[update.Lane] = new Queue<QueuedUpdate>();

    private void Pump()
    {
        foreach (var (name, lane) in _lanes)
        {
            if (_busy.Count >= _maxConnections)
                return;
            if (lane.Count > 0 && _busy.Add(name))
                _ = RunLaneAsync(name, lane, _life.Token);
        }
    }

    private async Task RunLaneAsync(string name, Queue<QueuedUpdate> lane, CancellationToken ct)
    {
        // The caller holds the lock; the first request must not start under it.
        await Task.Yield();
        while (!ct.IsCancellationRequested && Next(name, lane) is { } update)
            await DeliverAsync(update, ct).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private QueuedUpdate? Next(string name, Queue<QueuedUpdate> lane)
    {
        lock (world.Gate)
        {
            world.Updates.Expire();
            while (lane.TryDequeue(out var update))
            {
                if (!update.IsOver)
                    return update;
            }
            _busy.Remove(name);
            Pump();
            return null;
        }
    }

    private async Task DeliverAsync(QueuedUpdate update, CancellationToken ct)
    {
        for (var failures = 0; !update.IsOver; failures++)
        {
            lock (world.Gate)
                world.Updates.Deliver(update);
            var outcome = await _post.SendAsync(Url!, update.Json, ct);
            if (outcome.IsAccepted && Accept(update))
            {
                if (outcome.Body is { } body)
                    await Reply(body, ct);
                return;
            }
            if (!outcome.IsAccepted)
                await PauseAsync(outcome, failures, ct);
        }
    }

    // A repeated update stays where it is and goes out once more.
    private bool Accept(QueuedUpdate update)
    {
        lock (world.Gate)
        {
            if (update.Repeats-- > 0)
                return false;
            update.Repeats = 0;
            world.Updates.Close(update, UpdateState.Confirmed);
            return true;
        }
    }

    private Task PauseAsync(WebhookOutcome outcome, int failures, CancellationToken ct)
    {
        lock (world.Gate)
        {
            _lastError = (world.Now, outcome.Reason);
            world.Updates.Expire();
        }
        var backoff = failures == 0 ? TimeSpan.Zero : TimeSpan.FromSeconds(Math.Min(Math.Pow(2, failures), 60));
        return Task.Delay(outcome.RetryAfter > backoff ? outcome.RetryAfter : backoff, world.Options.Time, ct);
    }
}
