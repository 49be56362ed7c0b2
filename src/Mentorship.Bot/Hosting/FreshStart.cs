namespace Mentorship.Hosting;

/// <summary>
/// Clears away what starting has left, before the first message comes: the collector allows the next young objects many times
/// what the last ones left behind, and a small server would feel it. After the second time that is nothing.
/// </summary>
internal sealed class FreshStart : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        GC.Collect(0);
        GC.Collect(0);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
