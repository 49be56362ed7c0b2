using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Mentorship.Sandbox;

/// <summary>A Bot API server of one bot on the own machine, with people to play and a page to watch them.</summary>
public sealed class SandboxServer : IAsyncDisposable
{
    private const long MostBodyBytes = 60 << 20;
    private readonly WebApplication _app;

    private SandboxServer(WebApplication app, SandboxWorld world)
    {
        (_app, World) = (app, world);
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        ApiUrl = new Uri(address);
    }

    /// <summary>What a bot is given in place of https://api.telegram.org.</summary>
    public Uri ApiUrl { get; }

    public Uri PageUrl => new(ApiUrl, "/");

    public SandboxWorld World { get; }

    public static async Task<SandboxServer> StartAsync(SandboxOptions options, CancellationToken ct)
    {
        var world = new SandboxWorld(options);
        var app = Build(options);
        var bot = new BotApiEndpoint(world);
        app.Use((http, next) => BotApiEndpoint.Owns(http.Request.Path.Value!) ? bot.ServeAsync(http) : next(http));
        app.Use(LocalOnly.Guard);
        app.UseRouting();
        ControlEndpoints.Map(app, world);
        PageFiles.Map(app);
        await app.StartAsync(ct);
        return new SandboxServer(app, world);
    }

    public async ValueTask DisposeAsync()
    {
        World.Close();
        await _app.StopAsync(CancellationToken.None);
        await _app.DisposeAsync();
    }

    private static WebApplication Build(SandboxOptions options)
    {
        var url = new Uri(options.Url);
        if (!url.IsLoopback)
            throw new ArgumentException($"The sandbox listens on this machine only, not on {url.Host}", nameof(options));
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MostBodyBytes;
            kestrel.Limits.MinRequestBodyDataRate = null;
            kestrel.Listen(url.HostNameType == UriHostNameType.IPv6 ? IPAddress.IPv6Loopback : IPAddress.Loopback, url.Port);
        });
        builder.Services.AddRoutingCore();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(1));
        return builder.Build();
    }
}
