using System.Text.Json;

namespace Mentorship.Sandbox;

/// <summary>What the service and the server did lately, in order; polls are left out, only their updates are told.</summary>
public sealed class Trail
{
    private const int Most = 500;
    private readonly Lock _gate = new();
    private readonly Queue<(TrailLine Line, JsonElement? Details)> _lines = new();
    private readonly FailedCalls _failed = new();
    private readonly EventHub _hub;
    private readonly Func<DateTimeOffset> _now;
    private long _seq;

    internal Trail(EventHub hub, Func<DateTimeOffset> now) => (_hub, _now) = (hub, now);

    public IReadOnlyList<TrailLine> Lines
    {
        get
        {
            lock (_gate)
                return [.. _lines.Select(l => l.Line)];
        }
    }

    /// <summary>The host tells that a timer of the service fired, in words for the page.</summary>
    public void TimerFired(string title) => Add(Line(TrailKind.Timer) with { Name = title });

    internal void ClockMoved() => Add(Line(TrailKind.Clock));

    internal void Armed(Fault fault) => Add(Line(TrailKind.FaultOn, fault.Chat) with { Fault = fault.Kind });

    internal void Lifted(FaultKind? kind) => Add(Line(TrailKind.FaultOff) with { Fault = kind });

    internal void Came(QueuedUpdate update, FaultKind? fault) =>
        Add(Line(TrailKind.Update, update.Chat) with { Name = update.Kind, Fault = fault }, JsonDocument.Parse(update.Json).RootElement);

    internal void Called(CallRecord call)
    {
        if (call is { Method: "getUpdates", Fault: null })
            return;
        lock (_gate)
            Add(LineOf(call), call.Parameters);
    }

    /// <summary>The update or the parameters of the call, of anything else the line itself; null for a line that is too old.</summary>
    internal object? DetailsOf(long seq)
    {
        lock (_gate)
        {
            var (line, details) = _lines.FirstOrDefault(l => l.Line.Seq == seq);
            return details ?? (object?)line;
        }
    }

    private TrailLine LineOf(CallRecord call) => Line(TrailKind.Call, call.Chat) with
    {
        Name = call.Method, Code = call.Code, Took = call.Took, TookEffect = call.TookEffect, Fault = call.Fault,
        Reason = call.Code == 200 ? null : call.Description, MessageId = call.MessageId, IsRetry = _failed.IsRetry(call),
    };

    private TrailLine Line(TrailKind kind, long? chat = null) => new(0, _now(), kind, chat);

    private void Add(TrailLine line, JsonElement? details = null)
    {
        lock (_gate)
        {
            line = line with { Seq = ++_seq };
            _lines.Enqueue((line, details));
            if (_lines.Count > Most)
                _lines.Dequeue();
            _hub.Publish(EventKind.Trail, line.Chat, line);
        }
    }
}
