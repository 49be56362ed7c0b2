using Mentorship.Sandbox;
using Mentorship.Testing;

namespace Mentorship.Features.Tests.Broadcasts;

/// <summary>What did not go as it should: obeyed, tried once more, or left until its author says so.</summary>
public sealed class RepeatingTests
{
    [Fact]
    public async Task What_is_unclear_is_never_sent_again_unless_the_author_says_so()
    {
        await using var bot = await Bot.StartAsync();
        var (_, curator, crowd) = await Announcing.GatherAsync(bot);
        bot.World.Faults.Add(new Fault(FaultKind.CutAfter) { Count = 1, Chat = crowd[1].ChatId, Method = "sendMessage" });
        await curator.AnnouncesAsync(bot, "Отправить 3 людям");
        curator.Sees("Объявление № 1: доставлено 2, неясно 1");
        await bot.PassesAsync(TimeSpan.FromHours(1));
        Assert.Equal(1, crowd[1].Copies());

        await curator.Presses("Повторить неясные: 1");
        await bot.SendsAsync();

        curator.Sees("Объявление № 1: доставлено 3");
        Assert.Equal(2, crowd[1].Copies());
        Assert.Equal(2, crowd.Where(one => one != crowd[1]).Sum(one => one.Copies()));
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Complaint22_only_those_to_whom_it_failed_are_tried_again(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (_, curator, crowd) = await Announcing.GatherAsync(bot);
        bot.World.Faults.Add(new Fault(FaultKind.VoicesForbidden) { Count = 1, Chat = crowd[1].ChatId, Method = "sendMessage" });
        bot.World.Faults.Add(new Fault(FaultKind.CutAfter) { Count = 1, Chat = crowd[2].ChatId, Method = "sendMessage" });
        await curator.AnnouncesAsync(bot, "Отправить 3 людям");
        curator.Sees("Объявление № 1: доставлено 1, неясно 1, не доставлено 1");

        await curator.Presses("Повторить неудачные: 1");
        await bot.SendsAsync();

        curator.Sees("Объявление № 1: доставлено 2, неясно 1");
        var offered = curator.Newest("доставлено 2, неясно 1").Buttons.SelectMany(row => row).Select(button => button.Text);
        Assert.DoesNotContain(offered, label => label.StartsWith("Повторить неудачные", StringComparison.Ordinal));
        Assert.All(crowd, one => Assert.Equal(1, one.Copies()));
    }

    [Fact]
    public async Task Complaint21_a_limit_of_the_channel_is_obeyed_and_holds_up_nobody_else()
    {
        await using var bot = await Bot.StartAsync();
        var (_, curator, crowd) = await Announcing.GatherAsync(bot);
        bot.World.Faults.Add(new Fault(FaultKind.TooManyRequests)
        {
            Count = 1, Chat = crowd[0].ChatId, Method = "sendMessage", RetryAfterSeconds = 2282,
        });
        await curator.AnnouncesAsync(bot, "Отправить 3 людям");
        Assert.Equal([0, 1, 1], crowd.Select(one => one.Copies()));
        await crowd[1].Presses("Прочитано");
        crowd[1].SeesToast("Отмечено");

        await bot.PassesAsync(TimeSpan.FromSeconds(2200));
        Assert.Equal(0, crowd[0].Copies());
        await bot.PassesAsync(TimeSpan.FromSeconds(120));

        Assert.All(crowd, one => Assert.Equal(1, one.Copies()));
        curator.StillSees("Объявление № 1: доставлено 3");
    }
}
