using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Mentorship.Telegram.Tests;

/// <summary>A SOCKS5 proxy that wants a login (RFC 1928 and 1929) and leads every connection to one server.</summary>
internal sealed class SocksProxy : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly int _port;

    public SocksProxy(string server)
    {
        _port = new Uri(server).Port;
        _listener.Start();
        _ = AcceptAsync();
    }

    public string Address => $"{_listener.LocalEndpoint}";

    /// <summary>Each login as it came: name and password.</summary>
    public List<(string Name, string Password)> Logins { get; } = [];

    public void Dispose() => _listener.Dispose();

    private async Task AcceptAsync()
    {
        try
        {
            while (true) _ = ServeAsync(await _listener.AcceptTcpClientAsync());
        }
        catch (Exception end) when (end is ObjectDisposedException or SocketException) { }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var near = client;
        await using var stream = near.GetStream();
        await ReadAsync(stream, (await ReadAsync(stream, 2))[1]);
        await stream.WriteAsync(new byte[] { 5, 2 });
        await ReadAsync(stream, 1);
        var name = await TextAsync(stream);
        lock (Logins) Logins.Add((name, TextAsync(stream).GetAwaiter().GetResult()));
        await stream.WriteAsync(new byte[] { 1, 0 });
        var asked = await ReadAsync(stream, 4);
        await ReadAsync(stream, asked[3] is 3 ? (await ReadAsync(stream, 1))[0] + 2 : asked[3] is 1 ? 6 : 18);
        using var far = new TcpClient();
        await far.ConnectAsync(IPAddress.Loopback, _port);
        await stream.WriteAsync(new byte[] { 5, 0, 0, 1, 0, 0, 0, 0, 0, 0 });
        await using var there = far.GetStream();
        await Task.WhenAny(stream.CopyToAsync(there), there.CopyToAsync(stream));
    }

    private static async Task<string> TextAsync(NetworkStream stream) =>
        Encoding.UTF8.GetString(await ReadAsync(stream, (await ReadAsync(stream, 1))[0]));

    private static async Task<byte[]> ReadAsync(NetworkStream stream, int length)
    {
        var bytes = new byte[length];
        await stream.ReadExactlyAsync(bytes);
        return bytes;
    }
}
