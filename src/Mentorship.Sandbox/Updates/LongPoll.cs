namespace Mentorship.Sandbox;

/// <summary>getUpdates as the real server plays it: one poller at a time, same offset held back, waiting until something comes.</summary>
internal sealed class LongPoll(SandboxWorld world, TimeProvider time)
{
    private static readonly TimeSpan ConflictPause = TimeSpan.FromSeconds(3);
    private TaskCompletionSource<Answer?>? _waiting;
    private long _lastOffset = long.MinValue;
    private long _lastStart, _nextConflict;

    public bool IsWaiting => _waiting is not null;

    /// <summary>Called under the lock of the world, when an update was added.</summary>
    public void Wake() => Finish(null);

    /// <summary>Ends a waiting poll, as setWebhook and a second poller do.</summary>
    public void Abort(string reason) => Finish(Answer.Refused(409, $"Conflict: terminated by {reason}"));

    public async ValueTask<Answer> ReadAsync(PollRequest request, CancellationToken ct)
    {
        Task<Answer?> waiting, ending;
        lock (world.Gate)
        {
            if (world.Webhook.IsSet)
                return Answer.Refused(409,
                    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first");
            if (request.Allowed is { } allowed)
                world.Updates.Allow(allowed);
            Abort("other getUpdates request; make sure that only one bot instance is running");
            request = HeldBack(request);
            var batch = world.Updates.Read(request.Offset, request.Limit);
            if (batch.Count > 0 || request.Timeout == 0)
                return Answer.Batch(batch);
            waiting = (_waiting = new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
            // The timer runs before anybody can see the poll waiting.
            ending = waiting.WaitAsync(TimeSpan.FromSeconds(request.Timeout), time, ct);
            world.AnyChange.Raise();
        }
        return await EndAsync(waiting, ending, request.Limit, ct);
    }

    private async Task<Answer> EndAsync(Task<Answer?> waiting, Task<Answer?> ending, int limit, CancellationToken ct)
    {
        try
        {
            if (await ending is { } conflict)
                return await ConflictAsync(conflict, ct);
        }
        catch (TimeoutException)
        {
            // The time is up: an empty list is the answer.
        }
        lock (world.Gate)
        {
            if (_waiting?.Task == waiting)
                _waiting = null;
            // A poll that confirmed its offset when it came must not confirm it again after the queue moved on.
            return ct.IsCancellationRequested ? Answer.Batch([]) : Answer.Batch(world.Updates.Read(0, limit));
        }
    }

    private async Task<Answer> ConflictAsync(Answer conflict, CancellationToken ct)
    {
        TimeSpan pause;
        lock (world.Gate)
        {
            var now = time.GetTimestamp();
            pause = now >= _nextConflict ? TimeSpan.Zero : time.GetElapsedTime(now, _nextConflict);
            _nextConflict = Math.Max(now, _nextConflict) + (long)(ConflictPause.TotalSeconds * time.TimestampFrequency);
        }
        await Task.Delay(pause, time, ct);
        return conflict;
    }

    private PollRequest HeldBack(PollRequest request)
    {
        var now = time.GetTimestamp();
        var since = time.GetElapsedTime(_lastStart, now);
        if (request.Offset == _lastOffset && since < TimeSpan.FromSeconds(3))
        {
            var limit = since < TimeSpan.FromSeconds(0.5) ? 1 : request.Limit;
            request = request with { Timeout = Math.Max(3, request.Timeout), Limit = limit };
        }
        _lastOffset = request.Offset;
        _lastStart = now;
        return request;
    }

    private void Finish(Answer? end)
    {
        _waiting?.TrySetResult(end);
        _waiting = null;
    }
}

/// <summary>What a poller asked for, within the server's bounds.</summary>
internal readonly record struct PollRequest(long Offset, int Limit, int Timeout, IReadOnlyList<string>? Allowed);
