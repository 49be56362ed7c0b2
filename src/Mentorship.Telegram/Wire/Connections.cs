using System.Net;
using System.Net.Sockets;

namespace Mentorship.Telegram.Wire;

/// <summary>Opens connections to the Bot API so that a dead route is noticed and left within a minute.</summary>
internal static class Connections
{
    private static readonly TimeSpan ConnectTimeout = TimeSpan.FromSeconds(10);

    // A black hole behind one address must leave time for the next one.
    private static readonly TimeSpan AddressTimeout = TimeSpan.FromSeconds(4);

    /// <summary>Redirects and cookies are off and no activity is recorded: the address holds the token.</summary>
    public static SocketsHttpHandler Handler(TelegramOptions options) => new()
    {
        ConnectTimeout = ConnectTimeout,
        PooledConnectionLifetime = TimeSpan.FromMinutes(3),
        PooledConnectionIdleTimeout = TimeSpan.FromSeconds(50),
        AllowAutoRedirect = false,
        UseCookies = false,
        ActivityHeadersPropagator = null,
        UseProxy = !string.IsNullOrEmpty(options.Proxy),
        Proxy = ProxyAddress.Of(options.Proxy),
        ConnectCallback = (context, ct) => ConnectAsync(context.DnsEndPoint, options.PreferIPv4, ct),
    };

    private static async ValueTask<Stream> ConnectAsync(DnsEndPoint to, bool preferIPv4, CancellationToken ct)
    {
        var addresses = await Dns.GetHostAddressesAsync(to.Host, ct);
        if (preferIPv4)
            addresses = [.. addresses.OrderBy(a => a.AddressFamily is AddressFamily.InterNetwork ? 0 : 1)];
        for (var i = 0; ; i++)
        {
            var isLast = i >= addresses.Length - 1;
            if (await TryConnectAsync(new IPEndPoint(addresses[i], to.Port), isLast, ct) is { } stream)
                return stream;
        }
    }

    /// <summary>Null when there is another address to try.</summary>
    private static async Task<Stream?> TryConnectAsync(IPEndPoint to, bool isLast, CancellationToken ct)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(ct);
        if (!isLast)
            deadline.CancelAfter(AddressTimeout);
        var socket = Socket(to.AddressFamily);
        try
        {
            await socket.ConnectAsync(to, deadline.Token);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch (Exception e) when (e is SocketException or OperationCanceledException)
        {
            socket.Dispose();
            if (isLast || ct.IsCancellationRequested)
                throw;
            return null;
        }
    }

    private static Socket Socket(AddressFamily family)
    {
        var socket = new Socket(family, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
        socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveTime, 20);
        socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveInterval, 10);
        socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveRetryCount, 3);
        return socket;
    }
}
