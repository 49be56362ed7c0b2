using System.Net;
using System.Net.Sockets;
using Mentorship.Pipeline.Tests.Road;
using Mentorship.Telegram;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Mentorship.Pipeline.Tests.Faults;

/// <summary>An address where nobody listens, and the real client that dials it: the refusal is the system's own.</summary>
internal sealed class ClosedDoor : IDisposable
{
    // Bound and never listening, so that nobody else gets the port meanwhile.
    private readonly Socket _bound = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    private readonly ServiceProvider _client;
    private readonly List<Delivery> _ends = [];

    public ClosedDoor()
    {
        _bound.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        var settings = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Token"] = "1000001:sandbox", ["ApiUrl"] = $"http://{_bound.LocalEndPoint}",
        });
        _client = new ServiceCollection().AddLogging().AddTelegram(settings.Build()).BuildServiceProvider();
    }

    /// <summary>How the calls ended that came here.</summary>
    public IReadOnlyList<Delivery> Ends
    {
        get { lock (_ends) return [.. _ends]; }
    }

    /// <summary>The channel of the service; so large a share of its calls comes here instead.</summary>
    public IChannel Before(IChannel open, double share, int seed) => new Sometimes(open, this, share, new Random(seed));

    public void Dispose()
    {
        _client.Dispose();
        _bound.Dispose();
    }

    private async Task<Delivery> DialAsync(Pipeline.Dispatch dispatch, CancellationToken ct)
    {
        var end = await _client.GetRequiredService<IChannel>().DeliverAsync(dispatch, ct);
        lock (_ends) _ends.Add(end);
        return end;
    }

    private sealed class Sometimes(IChannel open, ClosedDoor closed, double share, Random random) : Intercepted(open)
    {
        protected override Task<Delivery>? Instead(Pipeline.Dispatch dispatch, CancellationToken ct) =>
            IsRefused() ? closed.DialAsync(dispatch, ct) : null;

        private bool IsRefused()
        {
            lock (random) return random.NextDouble() < share;
        }
    }
}
