using Mentorship.Hosting.Tests.Crash;
using Mentorship.Sandbox;

namespace Mentorship.Hosting.Tests.CommandLines;

/// <summary>The real process is told to stop while it is still starting.</summary>
public sealed class ToldToStopTests : IDisposable
{
    /// <summary>In real time, as the system that stops it counts.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>What the system answers for a process that has not come as far as to listen to it.</summary>
    private const int ByTheSystem = 143;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("mentorship-stop-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("*.lock")]
    [InlineData("*-wal")]
    public async Task A_start_told_to_stop_ends_in_time_and_the_next_one_finds_nothing_locked(string sign)
    {
        await using var server = await ServerAsync();
        await using (var first = await StartedUntilAsync(sign, server))
        {
            await first.TerminateAsync(CancellationToken.None).WaitAsync(Patience);

            Assert.Contains(first.ExitCode, (int[])[0, ByTheSystem]);
            Assert.DoesNotContain("warn", first.LastWords, StringComparison.Ordinal);
            Assert.DoesNotContain("fail", first.LastWords, StringComparison.Ordinal);
        }

        var before = server.World.Ledger.CallsOf("getWebhookInfo").Count;
        await using var next = ServiceProcess.StartAnew(server, _folder.FullName);
        await server.World.WaitForAsync(world => world.Ledger.CallsOf("getWebhookInfo").Count > before, CancellationToken.None);
        await next.TerminateAsync(CancellationToken.None).WaitAsync(Patience);
        Assert.Equal(0, next.ExitCode);
    }

    [Fact]
    public async Task While_Telegram_is_first_asked_who_the_bot_is_the_service_can_be_stopped()
    {
        await using var server = await ServerAsync();
        await using var service = ServiceProcess.StartAnew(server, _folder.FullName);
        await server.World.WaitForAsync(world => world.Ledger.Calls.Count > 0, CancellationToken.None);

        await service.TerminateAsync(CancellationToken.None).WaitAsync(Patience);

        Assert.Equal(0, service.ExitCode);
        Assert.DoesNotContain("warn", service.LastWords, StringComparison.Ordinal);
    }

    private static Task<SandboxServer> ServerAsync() =>
        SandboxServer.StartAsync(new SandboxOptions { Token = "1000001:sandbox" }, CancellationToken.None);

    /// <param name="sign">The file that shows how far the start has come.</param>
    private async Task<ServiceProcess> StartedUntilAsync(string sign, SandboxServer server)
    {
        var data = _folder.CreateSubdirectory("data");
        var seen = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var watcher = new FileSystemWatcher(data.FullName, sign);
        watcher.Created += (_, _) => seen.TrySetResult();
        watcher.EnableRaisingEvents = true;
        var service = ServiceProcess.StartAnew(server, _folder.FullName);
        await seen.Task.WaitAsync(Patience);
        return service;
    }
}
