using Mentorship.Testing;

namespace Mentorship.Features.Tests.Broadcasts;

public sealed class SendingTests
{
    private static readonly string[] Crowd = [Town.Mentor, Town.SecondMentor, Town.Mentee, Town.SecondMentee];

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Complaint22_an_interrupted_announcement_goes_on_where_it_was_and_reaches_everybody_once(Store store)
    {
        await using var bot = await Bot.StartAsync(Announcing.OneByOne with { Store = store });
        var (town, curator, crowd) = await Announcing.GatherAsync(bot, Crowd);
        await curator.BeginsAsync("Отправить 4 людям");
        await bot.PassesAsync(TimeSpan.FromSeconds(1));

        for (var second = 0; second < 8; second++)
        {
            await bot.RestartsAsync();
            await bot.PassesAsync(TimeSpan.FromSeconds(1));
        }

        Assert.All(crowd, one => Assert.Equal(1, Copies(one)));
        Assert.Equal(4, await town.CountAsync("select count(*) as value from outbox where about like 'broadcast:%'"));
        curator.StillSees("Объявление № 1: доставлено 4");
    }

    [Fact]
    public async Task Complaint22_it_can_be_paused_resumed_and_stopped()
    {
        await using var bot = await Bot.StartAsync(Announcing.OneByOne);
        var (_, curator, crowd) = await Announcing.GatherAsync(bot, Crowd);
        await curator.BeginsAsync("Отправить 4 людям");
        await bot.PassesAsync(TimeSpan.FromMilliseconds(100));

        await curator.Presses("Пауза");
        var gone = crowd.Sum(Copies);
        curator.Sees($"Пауза, объявление № 1. Ушло {gone}, ждут {4 - gone}.");
        await bot.PassesAsync(TimeSpan.FromMinutes(5));
        Assert.Equal(gone, crowd.Sum(Copies));
        await curator.Presses("Продолжить");
        await curator.Presses("Остановить");
        gone = crowd.Sum(Copies);
        // The one whose call was under way may be unknown yet, and is told as waiting.
        curator.Sees($", не отправлено {4 - gone}");
        await bot.PassesAsync(TimeSpan.FromMinutes(5));

        Assert.InRange(gone, 1, 3);
        Assert.Equal(gone, crowd.Sum(Copies));
    }

    [Fact]
    public async Task Complaint22_what_is_stopped_while_the_next_portion_is_made_leaves_no_more()
    {
        await using var bot = await Bot.StartAsync(Announcing.OneByOne with { Store = Store.Postgres });
        var (town, curator, crowd) = await Announcing.GatherAsync(bot, Crowd);
        await curator.BeginsAsync("Отправить 4 людям");
        await bot.PassesAsync(TimeSpan.FromMilliseconds(100));
        var gone = crowd.Sum(Copies);

        await Rival.MeetsAsync(bot,
        [
            "update broadcasts set state = 'PartiallySent', frozen_to = null, version = version + 1",
            "update broadcast_recipients set state = 'Skipped' where state = 'Waiting'",
        ], () => bot.PassesAsync(TimeSpan.FromSeconds(3)));

        Assert.InRange(gone, 1, 3);
        Assert.Equal(gone, crowd.Sum(Copies));
        Assert.Equal(4 - gone, await town.CountAsync("select count(*) as value from broadcast_recipients where state = 'Skipped'"));
    }

    [Fact]
    public async Task Complaint22_what_is_withdrawn_while_it_is_reminded_of_reminds_nobody()
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = Store.Postgres });
        var (_, curator, crowd) = await Announcing.GatherAsync(bot);
        await curator.AnnouncesWithDateAsync(bot, "24.09 15:00");
        await crowd[0].Presses("Напомнить");
        await bot.PassesAsync(TimeSpan.FromDays(8));

        await Rival.MeetsAsync(bot, ["update broadcasts set state = 'Withdrawn', version = version + 1"],
            () => bot.PassesAsync(bot.Until(15)));

        crowd[0].DoesNotSee("Начало завтра");
    }

    [Fact]
    public async Task Complaint22_text_and_list_are_frozen_when_the_sending_begins()
    {
        await using var bot = await Bot.StartAsync(Announcing.OneByOne);
        var (town, curator, crowd) = await Announcing.GatherAsync(bot, Crowd);
        await curator.BeginsAsync("Отправить 4 людям");
        await bot.PassesAsync(TimeSpan.FromSeconds(1));
        await town.WriteAsync("update role_assignments set act_to = 1 where role = 'Mentee'");

        await bot.PassesAsync(TimeSpan.FromSeconds(10));

        Assert.All(crowd, one => Assert.Equal(1, Copies(one)));
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Complaint23_whoever_closed_the_chat_is_not_tried_and_counted(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (town, curator, crowd) = await Announcing.GatherAsync(bot, Crowd);
        await crowd[2].BlocksTheBot();
        await curator.WritesAsync();
        await curator.Presses("Дальше: когда");
        curator.Sees("Не получат, чат закрыт: 1");

        await curator.Presses("Отправить 3 людям");
        await bot.SendsAsync();

        curator.Sees("Объявление № 1: доставлено 3, чат закрыт 1");
        Assert.Equal(0, Copies(crowd[2]));
        Assert.Equal(3, await town.CountAsync("select count(*) as value from outbox where about like 'broadcast:%'"));
    }

    [Fact]
    public async Task Complaint25_quiet_hours_of_each_reader_are_kept_and_the_author_knows()
    {
        await using var bot = await Bot.StartAsync();
        var (town, curator, crowd) = await Announcing.GatherAsync(bot, Crowd);
        await town.WriteAsync($"update bindings set zone = 'Asia/Kamchatka' where chat = '{crowd[0].Chat}'");
        await bot.PassesAsync(TimeSpan.FromHours(4));
        await curator.WritesAsync();
        await curator.Presses("Дальше: когда");
        curator.Sees("Сейчас: 3");
        curator.Sees("22:00 (тихие часы): 1");

        await curator.Presses("Отправить 4 людям");
        await bot.SendsAsync();
        Assert.Equal(0, Copies(crowd[0]));
        Assert.Equal(3, crowd.Sum(Copies));
        await bot.PassesAsync(TimeSpan.FromHours(9));

        Assert.Equal(1, Copies(crowd[0]));
        curator.DoesNotSee("Объявление № 1: доставлено 4");
        await bot.PassesAsync(TimeSpan.FromHours(8));
        curator.StillSees("Объявление № 1: доставлено 4");
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Complaint22_a_long_list_is_frozen_in_parts_and_nobody_is_left_out(Store store)
    {
        var settings = new Dictionary<string, string?>(Announcing.OneByOne.Settings) { ["Broadcasts:Freeze"] = "1", ["Broadcasts:Portion"] = "10" };
        await using var bot = await Bot.StartAsync(Announcing.OneByOne with { Store = store, Settings = settings });
        var (town, curator, crowd) = await Announcing.GatherAsync(bot, Crowd);
        await curator.BeginsAsync("Отправить 4 людям");
        await bot.PassesAsync(TimeSpan.FromSeconds(1));
        Assert.InRange(await town.CountAsync("select count(*) as value from broadcast_recipients"), 1, 3);

        await bot.PassesAsync(TimeSpan.FromSeconds(20));

        Assert.All(crowd, one => Assert.Equal(1, Copies(one)));
        curator.StillSees("Объявление № 1: доставлено 4");
    }

    [Fact]
    public async Task Whoever_lost_the_role_before_the_moment_announces_nothing()
    {
        await using var bot = await Bot.StartAsync();
        var (town, curator, crowd) = await Announcing.GatherAsync(bot, Crowd);
        await curator.WritesAsync();
        await curator.Presses("Дальше: когда");
        await curator.Presses("Назначить время");
        await curator.Says("завтра 9:00");
        await curator.Presses("Поставить в план");
        await town.WriteAsync("update role_assignments set act_to = 1 where role = 'SchoolCurator'");

        await bot.PassesAsync(TimeSpan.FromHours(24));

        Assert.Equal(0, crowd.Sum(Copies));
        curator.StillSees("Объявление № 1 не отправлено");
    }

    private static int Copies(Someone one) =>
        one.View.Shown.Count(message => message.FromBot && message.Words.Contains(Announcing.Words, StringComparison.Ordinal));
}
