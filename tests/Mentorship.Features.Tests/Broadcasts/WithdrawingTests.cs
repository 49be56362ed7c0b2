using Mentorship.Sandbox;
using Mentorship.Testing;

namespace Mentorship.Features.Tests.Broadcasts;

/// <summary>What has been sent is withdrawn.</summary>
public sealed class WithdrawingTests
{
    private const string Gone = "Объявление отозвано";

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task A_withdrawn_one_disappears_and_does_not_reach_those_who_wait(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (town, curator, crowd) = await Announcing.GatherAsync(bot);
        await town.WriteAsync($"update bindings set zone = 'Asia/Kamchatka' where chat = '{crowd[2].Chat}'");
        await bot.PassesAsync(TimeSpan.FromHours(4));
        await curator.AnnouncesAsync(bot, "Отправить 3 людям");
        await curator.OpensTheOneUnderWayAsync();

        await curator.Presses("Отозвать");
        curator.Sees("Оно исчезнет из чатов: 2. Не уйдёт тем, кто ждёт: 1.");
        await curator.Presses("Отозвать, чатов: 2");
        await bot.SendsAsync();
        await bot.PassesAsync(TimeSpan.FromHours(12));

        Assert.All(crowd, one => Assert.Equal((0, 0), (one.Copies(), one.Copies(Gone))));
        curator.StillSees("Отозвано: удалено 2, заменено строкой 0");
        curator.StillSees("доставлено 2, не отправлено 1");
        curator.SeesNoButton("Пауза");
    }

    [Fact]
    public async Task What_cannot_be_deleted_any_more_is_replaced_by_a_line()
    {
        await using var bot = await Bot.StartAsync();
        var (_, curator, crowd) = await Announcing.GatherAsync(bot);
        await curator.AnnouncesAsync(bot, "Отправить 3 людям");
        await bot.PassesAsync(TimeSpan.FromHours(49));

        await curator.Presses("Отозвать");
        await curator.Presses("Отозвать, чатов: 3");
        await bot.SendsAsync();

        Assert.All(crowd, one => Assert.Equal((0, 1), (one.Copies(), one.Copies(Gone))));
        Assert.All(crowd, one => Assert.Empty(one.Newest(Gone).Buttons));
        curator.StillSees("Отозвано: удалено 0, заменено строкой 3");
    }

    [Fact]
    public async Task A_file_that_stays_is_named_before_the_withdrawal_and_after_it()
    {
        await using var bot = await Bot.StartAsync();
        var (_, curator, crowd) = await Announcing.GatherAsync(bot);
        await curator.Says("/announce");
        await curator.Presses("Дальше: текст");
        await curator.Sends(SampleKind.Photo, Announcing.Words);
        await curator.Presses("Дальше: когда");
        await curator.Presses("Отправить 3 людям");
        await bot.SendsAsync();
        await bot.PassesAsync(TimeSpan.FromHours(49));

        await curator.Presses("Отозвать");
        curator.Sees("Файл останется у тех, кому отправлено больше 48 часов назад.");
        await curator.Presses("Отозвать, чатов: 3");
        await bot.SendsAsync();

        Assert.All(crowd, one => Assert.Equal(MessageKind.Photo, one.Newest(Gone).Kind));
        curator.StillSees("Файл остался у тех, кому отправлено больше 48 часов назад: 3");
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Whoever_may_have_it_or_not_is_counted_before_it_is_withdrawn_and_after(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (_, curator, crowd) = await Announcing.GatherAsync(bot);
        bot.World.Faults.Add(new Fault(FaultKind.CutAfter) { Count = 1, Chat = crowd[1].ChatId, Method = "sendMessage" });
        await curator.BeginsAsync("Отправить 3 людям");
        await bot.SendsAsync();
        await curator.CorrectsAsync();
        await bot.SendsAsync();
        curator.StillSees("Исправлено: 2 из 2");
        curator.StillSees("Неясно, дошло ли: 1. Если дошло, у них останется прежний текст.");

        await curator.Presses("Отозвать");
        curator.Sees("Неясно, дошло ли: 1. Если дошло, у них оно останется.");
        await curator.Presses("Отозвать, чатов: 2");
        await bot.SendsAsync();

        curator.StillSees("Отозвано: удалено 2");
        curator.StillSees("Неясно, дошло ли: 1. Если дошло, у них оно останется.");
        Assert.Equal(1, crowd[1].Copies());
    }

    [Fact]
    public async Task Complaint22_a_withdrawal_whose_calls_fail_is_tried_again()
    {
        await using var bot = await Bot.StartAsync();
        var (_, curator, crowd) = await Announcing.GatherAsync(bot);
        await curator.AnnouncesAsync(bot, "Отправить 3 людям");
        bot.World.Faults.Add(new Fault(FaultKind.CutAfter) { Count = 1, Chat = crowd[0].ChatId, Method = "deleteMessage" });
        bot.World.Faults.Add(new Fault(FaultKind.CutBefore) { Count = 1, Chat = crowd[1].ChatId, Method = "deleteMessage" });

        await curator.Presses("Отозвать");
        await curator.Presses("Отозвать, чатов: 3");
        await bot.SendsAsync();
        await bot.PassesAsync(TimeSpan.FromMinutes(1));

        Assert.All(crowd, one => Assert.Equal(0, one.Copies()));
        curator.StillSees("Отозвано: удалено 3");
    }
}
