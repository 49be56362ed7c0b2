using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.DependencyInjection;

namespace Mentorship.Pipeline.Tests.Faults;

/// <summary>An address where nobody listens, and the real client that dials it: the refusal is the system's own.</summary>
internal sealed class ClosedDoor : SideDoor
{
    // Bound and never listening, so that nobody else gets the port meanwhile.
    private readonly Socket _bound = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    private readonly ServiceProvider _client;

    public ClosedDoor()
    {
        _bound.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        _client = ClientOf($"http://{_bound.LocalEndPoint}", _ => { });
    }

    public override void Dispose()
    {
        _client.Dispose();
        _bound.Dispose();
    }

    protected override Task<Delivery> AskAsync(Pipeline.Dispatch dispatch, CancellationToken ct) =>
        _client.GetRequiredService<IChannel>().DeliverAsync(dispatch, ct);
}
