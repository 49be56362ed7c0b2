using Xunit.Abstractions;

namespace Mentorship.Hosting.Tests.Crash;

public sealed class CrashTests(ITestOutputHelper output)
{
    [Fact]
    public async Task A_service_that_is_killed_at_any_moment_loses_nothing_and_does_nothing_twice()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(8));
        await using var scene = await CrashScene.StartAsync(seed: 20261122, patience.Token);

        await scene.KillAsync(times: 32, patience.Token);
        await scene.ComeToRestAsync(patience.Token);

        Report(scene);
        Assert.Equal(new Losses(), scene.Losses());
        Assert.Empty(scene.Idleness());
    }

    private void Report(CrashScene scene)
    {
        var counts = scene.Counts();
        output.WriteLine(counts);
        Console.WriteLine(counts);
    }
}
