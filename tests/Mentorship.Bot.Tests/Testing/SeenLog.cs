using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Mentorship.Hosting.Tests.Testing;

/// <summary>Everything that the service logs, with the text of exceptions.</summary>
internal sealed class SeenLog : ILoggerProvider, ILogger
{
    public ConcurrentQueue<(int Event, string Line)> Lines { get; } = [];

    public bool Has(int number) => Lines.Any(line => line.Event == number);

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Lines.Enqueue((eventId.Id, $"{formatter(state, exception)} {exception}"));

    public void Dispose() { }
}
