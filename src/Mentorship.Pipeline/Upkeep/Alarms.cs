using System.Collections.Concurrent;
using System.Globalization;
using Mentorship.Conversations;
using Microsoft.Extensions.Logging;

namespace Mentorship.Pipeline;

/// <summary>Trouble that the administrator must hear of. The reason is a stable word, never a text with names or secrets.</summary>
public interface IAlarms
{
    void Raise(string kind, string reason);
}

/// <summary>Sends an alarm to the chat of the administrator, once an hour for each kind.</summary>
internal sealed class Alarms(
    Inbox inbox, FeatureMap map, PipelineOptions options, Activity activity, TimeProvider time, ILogger<Alarms> log) : IAlarms
{
    private static readonly TimeSpan Silence = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<string, DateTimeOffset> _raised = new();

    public void Raise(string kind, string reason)
    {
        var now = time.GetUtcNow();
        log.Raised(kind, reason);
        if (options.AlarmChat is null || _raised.TryGetValue(kind, out var last) && now - last < Silence) return;
        _raised[kind] = now;
        activity.Begin();
        _ = StoreAsync(new Alarm(kind, reason, now));
    }

    private async Task StoreAsync(Alarm alarm)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"alarm:{alarm.Kind}:{alarm.At.ToUnixTimeMilliseconds()}");
        try { await inbox.AcceptAsync([map.Arrival(Sources.Admin, id, Sources.ServiceLane, alarm)], CancellationToken.None); }
        catch (Exception trouble)
        {
            _raised.TryRemove(alarm.Kind, out _);
            log.NotRaised(trouble, alarm.Kind);
        }
        finally { activity.End(); }
    }
}

/// <summary>Tell the administrator.</summary>
internal sealed record Alarm(string Kind, string Reason, DateTimeOffset At);

internal sealed class AlarmHandler(PipelineOptions options) : IHandle<Alarm>
{
    public Task<Replies> HandleAsync(Alarm command, Occasion on, CancellationToken ct) => Task.FromResult(options.AlarmChat is { } chat
        ? Replies.Say(chat, new Phrase("pipeline.alarm", ("kind", command.Kind), ("reason", command.Reason), ("at", command.At)))
        : Replies.None);
}

internal static partial class UpkeepLog
{
    [LoggerMessage(6001, LogLevel.Error, "Alarm {Kind}: {Reason}")]
    public static partial void Raised(this ILogger log, string kind, string reason);

    [LoggerMessage(6003, LogLevel.Warning, "That the service was alive could not be noted at its stop")]
    public static partial void NotNoted(this ILogger log, Exception reason);

    [LoggerMessage(6002, LogLevel.Error, "Alarm {Kind} could not be sent")]
    public static partial void NotRaised(this ILogger log, Exception reason, string kind);
}
