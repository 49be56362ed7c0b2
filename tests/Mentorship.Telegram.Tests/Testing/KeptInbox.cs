using System.Threading.Channels;
using Mentorship.Pipeline;

namespace Mentorship.Telegram.Tests;

/// <summary>An inbox that keeps what it is given, and can be made to fail.</summary>
internal sealed class KeptInbox : IInbox
{
    private readonly HashSet<string> _known = [];
    private readonly Channel<IReadOnlyList<Arrival>> _batches = Channel.CreateUnbounded<IReadOnlyList<Arrival>>();

    /// <summary>What happens before a batch is kept.</summary>
    public Func<Task> Before { get; set; } = () => Task.CompletedTask;

    public async Task<int> AcceptAsync(IReadOnlyList<Arrival> arrivals, CancellationToken ct)
    {
        await Before();
        _batches.Writer.TryWrite([.. arrivals]);
        return arrivals.Count(arrival => _known.Add(arrival.SourceId));
    }

    public async Task<IReadOnlyList<Arrival>> NextAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        return await _batches.Reader.ReadAsync(patience.Token);
    }

    public bool IsEmpty => !_batches.Reader.TryPeek(out _);
}
