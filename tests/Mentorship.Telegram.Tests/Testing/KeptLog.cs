using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Mentorship.Telegram.Tests;

/// <summary>Everything that was logged, with the text of exceptions.</summary>
internal sealed class KeptLog : ILoggerProvider, ILogger
{
    public ConcurrentQueue<(EventId Id, string Line)> Lines { get; } = [];

    public bool Has(int eventId) => Lines.Any(line => line.Id.Id == eventId);

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Lines.Enqueue((eventId, $"{formatter(state, exception)} {exception}"));

    public void Dispose() { }
}
