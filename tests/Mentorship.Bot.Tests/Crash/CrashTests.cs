using Mentorship.Testing;
using Xunit.Abstractions;

namespace Mentorship.Hosting.Tests.Crash;

public sealed class CrashTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(Store.Sqlite, 32)]
    [InlineData(Store.Postgres, 8)]
    public async Task A_service_that_is_killed_at_any_moment_loses_nothing_and_does_nothing_twice(Store store, int kills)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(8));
        await using var scene = await CrashScene.StartAsync(store, kills, seed: 20261122, patience.Token);

        await scene.KillAsync(kills, patience.Token);
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
