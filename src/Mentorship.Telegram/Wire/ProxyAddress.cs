using System.Net;

namespace Mentorship.Telegram.Wire;

/// <summary>The way out that Telegram:Proxy names. Its address may hold a login, so no word of it goes into a log or a complaint.</summary>
internal static class ProxyAddress
{
    private const string Asked = "Telegram:Proxy must be an address such as http://proxy:3128 or socks5://user:password@proxy:1080.";

    /// <summary>What <see cref="SocketsHttpHandler"/> can speak; with another it fails at the first call.</summary>
    private static readonly string[] Schemes = ["http", "https", "socks4", "socks4a", "socks5"];

    /// <summary>What is wrong with the setting; null where nothing is.</summary>
    public static string? Complaint(string? setting)
    {
        if (string.IsNullOrEmpty(setting))
            return null;
        if (!setting.Contains("://", StringComparison.Ordinal) || !Uri.TryCreate(setting, UriKind.Absolute, out var address))
            return Asked;
        if (!Schemes.Contains(address.Scheme))
            return $"Telegram:Proxy cannot be {address.Scheme}: only {string.Join(", ", Schemes)} are spoken.";
        // A sign in a password that is not escaped cuts the address short.
        return address is { Host.Length: > 0, Port: > 0, PathAndQuery: "" or "/", Fragment: "" } ? null : Asked;
    }

    /// <summary>Null where calls go out directly.</summary>
    public static WebProxy? Of(string? setting)
    {
        if (string.IsNullOrEmpty(setting))
            return null;
        var address = new Uri(setting);
        return new WebProxy(new Uri($"{address.Scheme}://{address.Authority}")) { Credentials = Login(address.UserInfo) };
    }

    private static NetworkCredential? Login(string userInfo)
    {
        if (userInfo.Length == 0)
            return null;
        var parts = userInfo.Split(':', 2);
        return new NetworkCredential(Uri.UnescapeDataString(parts[0]), parts.Length > 1 ? Uri.UnescapeDataString(parts[1]) : "");
    }
}
