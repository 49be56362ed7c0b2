using Xunit.Abstractions;

namespace Mentorship.Hosting.Tests.Crash;

public sealed class AnnouncementCrashTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Complaint22_an_announcement_to_20_000_that_is_killed_three_times_reaches_everybody_once_or_is_counted_as_unclear()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(6));
        await using var scene = await AnnouncementScene.StartAsync(mentees: 20_000, patience.Token);

        await scene.AnnounceAsync(patience.Token);
        foreach (var reached in (int[])[2_500, 8_000, 15_000]) await scene.DieAfterAsync(reached, patience.Token);
        await scene.EndAsync(patience.Token);

        output.WriteLine(scene.Counts());
        Console.WriteLine(scene.Counts());
        scene.HasLostNothing();
    }
}
