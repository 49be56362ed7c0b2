using System.Diagnostics;
using Mentorship.Pipeline;
using Mentorship.Telegram.Wire;
using Microsoft.Extensions.Hosting;

namespace Mentorship.Telegram.Polling;

/// <summary>Brings updates into the inbox by long polling. An update is confirmed to the server only after it is committed.</summary>
internal sealed class Poller(UpdateSource source, IInbox inbox, Groups groups, PollingReports reports, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan ConflictPause = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan RefusedPause = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(50);

    private readonly Backoff _backoff = new(time);
    private long? _offset;
    private bool _broughtNothing;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await OpenAsync(stoppingToken);
            while (true)
                await TurnAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            await ConfirmAsync();
        }
    }

    private async Task OpenAsync(CancellationToken ct)
    {
        while (await source.OpenAsync(ct) is { End: not CallEnd.Ok } reply)
            await RecoverAsync(reply, ct);
        _backoff.Reset();
        reports.Started(source.Bot);
    }

    private async Task TurnAsync(CancellationToken ct)
    {
        var asked = Stopwatch.GetTimestamp();
        var reply = await source.NextAsync(_offset, ct);
        if (reply is { End: CallEnd.Ok, Result: { } batch })
            await TakeAsync(batch, ct);
        else
            await RecoverAsync(reply, ct);
        // A server that does not wait for updates is given a breath in real time, or asking would never stop.
        if (reply is { End: CallEnd.Ok, Result: [] } && Stopwatch.GetElapsedTime(asked) < Breath)
            await Task.Delay(Breath, TimeProvider.System, ct);
    }

    private async Task TakeAsync(RawUpdate[] batch, CancellationToken ct)
    {
        reports.Completed();
        if (await StoreAsync(batch, ct) is not { } added)
            return;
        reports.Stored();
        foreach (var update in batch)
            groups.LeaveIfAny(update);
        var next = Offset.After(batch, _offset);
        // What comes again and again, known or without a number to confirm it by, must not become a busy loop.
        var wasNothing = _broughtNothing;
        _broughtNothing = batch.Length > 0 && added == 0;
        if (batch.Length > 0 && next == _offset || _broughtNothing && wasNothing)
            await _backoff.PauseAsync(_backoff.Next(), ct);
        else
            _backoff.Reset();
        _offset = next;
    }

    /// <summary>How many were new; null when nothing could be stored.</summary>
    private async Task<int?> StoreAsync(RawUpdate[] batch, CancellationToken ct)
    {
        try
        {
            return ArrivalsOf(batch) is { Count: > 0 } arrivals ? await inbox.AcceptAsync(arrivals, ct) : 0;
        }
        catch (Exception e) when (!ct.IsCancellationRequested)
        {
            var pause = _backoff.Next();
            reports.NotStored(e, batch.Length, pause);
            await _backoff.PauseAsync(pause, ct);
            return null;
        }
    }

    private List<Arrival> ArrivalsOf(RawUpdate[] batch)
    {
        var arrivals = new List<Arrival>(batch.Length);
        foreach (var update in batch)
        {
            if (Arrivals.Of(update, source.Bot) is { } arrival)
                arrivals.Add(arrival);
            else
                reports.WithoutId();
        }
        return arrivals;
    }

    private async Task RecoverAsync<T>(ApiReply<T> reply, CancellationToken ct)
    {
        var pause = _backoff.Next(PauseAfter(reply));
        reports.Failed(reply, pause);
        if (reply is { End: CallEnd.Refused, Status: 409 } && reply.Says("webhook"))
            await source.DropWebhookAsync(ct);
        await _backoff.PauseAsync(pause, ct);
    }

    private static TimeSpan PauseAfter<T>(ApiReply<T> reply) => reply switch
    {
        { End: not CallEnd.Refused } => TimeSpan.Zero,
        { Status: 429 } => reply.RetryAfter,
        { Status: 409 } => ConflictPause,
        _ => RefusedPause,
    };

    /// <summary>Otherwise the last batch, though stored, would be brought again at the next start.</summary>
    private async Task ConfirmAsync()
    {
        if (_offset is not { } offset || source.HasAskedFor(offset))
            return;
        using var deadline = new CancellationTokenSource(Farewell);
        try
        {
            if (await source.ConfirmAsync(offset, deadline.Token) is { End: not CallEnd.Ok })
                reports.NotConfirmed();
        }
        catch (OperationCanceledException)
        {
            reports.NotConfirmed();
        }
    }
}
