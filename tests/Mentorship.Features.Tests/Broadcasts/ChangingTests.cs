using Mentorship.Sandbox;
using Mentorship.Testing;

namespace Mentorship.Features.Tests.Broadcasts;

/// <summary>What has been sent is corrected in place, or withdrawn.</summary>
public sealed class ChangingTests
{
    private const string Right = "Семинар «Первые 90 дней» в пятницу";
    private const string Gone = "Объявление отозвано";

    private static readonly ScenarioOptions OneByOne = new()
    {
        Settings = new Dictionary<string, string?> { ["Telegram:MessagesPerSecond"] = "0", ["Broadcasts:Portion"] = "1" },
    };

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task A_correction_changes_the_copies_in_place(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (_, curator, crowd) = await GatherAsync(bot);
        await curator.AnnouncesAsync(bot, "Отправить 3 людям");
        await crowd[0].Presses("Прочитано");

        await curator.Presses("Исправить текст");
        await curator.Says(Right);
        curator.Sees("Прежний текст уже у 3 человек.");
        Assert.Equal(0, crowd.Sum(one => Count(one, Right)));
        await curator.Presses("Исправить у всех");
        await bot.SendsAsync();

        Assert.All(crowd, one => Assert.Equal((0, 1), (Count(one, Announcing.Words), Count(one, Right))));
        crowd[0].SeesButton("✓ Прочитано");
        curator.StillSees("Исправлено: 3 из 3");
    }

    [Fact]
    public async Task Complaint22_a_correction_in_the_middle_reaches_those_who_wait_and_survives_restarts()
    {
        await using var bot = await Bot.StartAsync(OneByOne);
        var (_, curator, crowd) = await GatherAsync(bot);
        await curator.BeginsAsync("Отправить 3 людям");
        await bot.PassesAsync(TimeSpan.FromSeconds(1));
        await curator.Says("/announce");
        await curator.Presses("Объявления: 1");
        await curator.Presses("№ 1 · отправляется");

        await curator.Presses("Исправить текст");
        await curator.Says(Right);
        await curator.Presses("Исправить у всех");
        for (var second = 0; second < 10; second++)
        {
            await bot.RestartsAsync();
            await bot.PassesAsync(TimeSpan.FromSeconds(1));
        }

        Assert.All(crowd, one => Assert.Equal((0, 1), (Count(one, Announcing.Words), Count(one, Right))));
    }

    [Fact]
    public async Task A_correction_looked_at_for_long_passes_while_the_sending_goes_on()
    {
        await using var bot = await Bot.StartAsync(OneByOne with
        {
            Settings = new Dictionary<string, string?>(OneByOne.Settings) { ["Broadcasts:ProgressEvery"] = "00:00:00.1" },
        });
        var (_, curator, crowd) = await GatherAsync(bot);
        await curator.BeginsAsync("Отправить 3 людям");
        await bot.PassesAsync(TimeSpan.FromSeconds(1));
        await curator.Says("/announce");
        await curator.Presses("Объявления: 1");
        await curator.Presses("№ 1 · отправляется");
        await curator.Presses("Исправить текст");
        await curator.Says(Right);
        await bot.PassesAsync(TimeSpan.FromSeconds(1));

        await curator.Presses("Исправить у всех");
        curator.SeesNoButton("Исправить у всех");
        await bot.PassesAsync(TimeSpan.FromSeconds(10));

        Assert.All(crowd, one => Assert.Equal((0, 1), (Count(one, Announcing.Words), Count(one, Right))));
    }

    [Fact]
    public async Task Personal_data_in_corrected_words_is_named_before_they_go()
    {
        await using var bot = await Bot.StartAsync();
        var (_, curator, _) = await GatherAsync(bot);
        await curator.AnnouncesAsync(bot, "Отправить 3 людям");

        await curator.Presses("Исправить текст");
        await curator.Says("Запись по телефону +7 912 345-67-89");

        curator.Sees("Прежний текст уже у 3 человек.");
        curator.Sees("В тексте телефон");
        curator.SeesButton("Исправить у всех");
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task A_withdrawn_one_disappears_and_does_not_reach_those_who_wait(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (town, curator, crowd) = await GatherAsync(bot);
        await town.WriteAsync($"update bindings set zone = 'Asia/Kamchatka' where chat = '{crowd[2].Chat}'");
        await bot.PassesAsync(TimeSpan.FromHours(4));
        await curator.AnnouncesAsync(bot, "Отправить 3 людям");
        await curator.Says("/announce");
        await curator.Presses("Объявления: 1");
        await curator.Presses("№ 1 · отправляется");

        await curator.Presses("Отозвать");
        curator.Sees("Оно исчезнет из чатов: 2. Не уйдёт тем, кто ждёт: 1.");
        await curator.Presses("Отозвать, чатов: 2");
        await bot.SendsAsync();
        await bot.PassesAsync(TimeSpan.FromHours(12));

        Assert.All(crowd, one => Assert.Equal((0, 0), (Count(one, Announcing.Words), Count(one, Gone))));
        curator.StillSees("Отозвано: удалено 2, заменено строкой 0");
        curator.StillSees("доставлено 2, не отправлено 1");
        curator.SeesNoButton("Пауза");
    }

    [Fact]
    public async Task What_cannot_be_deleted_any_more_is_replaced_by_a_line()
    {
        await using var bot = await Bot.StartAsync();
        var (_, curator, crowd) = await GatherAsync(bot);
        await curator.AnnouncesAsync(bot, "Отправить 3 людям");
        await bot.PassesAsync(TimeSpan.FromHours(49));

        await curator.Presses("Отозвать");
        await curator.Presses("Отозвать, чатов: 3");
        await bot.SendsAsync();

        Assert.All(crowd, one => Assert.Equal((0, 1), (Count(one, Announcing.Words), Count(one, Gone))));
        Assert.All(crowd, one => Assert.Empty(one.Newest(Gone).Buttons));
        curator.StillSees("Отозвано: удалено 0, заменено строкой 3");
    }

    [Fact]
    public async Task A_file_that_stays_is_named_before_the_withdrawal_and_after_it()
    {
        await using var bot = await Bot.StartAsync();
        var (_, curator, crowd) = await GatherAsync(bot);
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
        var (_, curator, crowd) = await GatherAsync(bot);
        bot.World.Faults.Add(new Fault(FaultKind.CutAfter) { Count = 1, Chat = crowd[1].ChatId, Method = "sendMessage" });
        await curator.BeginsAsync("Отправить 3 людям");
        await bot.SendsAsync();
        await curator.Presses("Исправить текст");
        await curator.Says(Right);
        await curator.Presses("Исправить у всех");
        await bot.SendsAsync();
        curator.StillSees("Исправлено: 2 из 2");
        curator.StillSees("Неясно, дошло ли: 1. Если дошло, у них останется прежний текст.");

        await curator.Presses("Отозвать");
        curator.Sees("Неясно, дошло ли: 1. Если дошло, у них оно останется.");
        await curator.Presses("Отозвать, чатов: 2");
        await bot.SendsAsync();

        curator.StillSees("Отозвано: удалено 2");
        curator.StillSees("Неясно, дошло ли: 1. Если дошло, у них оно останется.");
        Assert.Equal(1, Count(crowd[1], Announcing.Words));
    }

    [Fact]
    public async Task A_correction_during_the_sending_is_told_of_when_everybody_has_been_tried()
    {
        await using var bot = await Bot.StartAsync();
        var (town, curator, crowd) = await GatherAsync(bot);
        await town.WriteAsync($"update bindings set zone = 'Asia/Kamchatka' where chat = '{crowd[2].Chat}'");
        await bot.PassesAsync(TimeSpan.FromHours(4));
        await curator.AnnouncesAsync(bot, "Отправить 3 людям");
        await curator.Says("/announce");
        await curator.Presses("Объявления: 1");
        await curator.Presses("№ 1 · отправляется");
        await curator.Presses("Исправить текст");
        await curator.Says(Right);
        await curator.Presses("Исправить у всех");

        await bot.SendsAsync();
        Assert.Equal((1, 0), (Count(crowd[0], Right), Count(curator, "Исправлено: 2 из 2")));
        await bot.PassesAsync(TimeSpan.FromHours(12));

        Assert.Equal(1, Count(curator, "Исправлено: 2 из 2"));
        curator.StillSees("доставлено 3");
        Assert.Equal(1, Count(crowd[2], Right));
    }

    [Fact]
    public async Task Complaint22_a_withdrawal_whose_calls_fail_is_tried_again()
    {
        await using var bot = await Bot.StartAsync();
        var (_, curator, crowd) = await GatherAsync(bot);
        await curator.AnnouncesAsync(bot, "Отправить 3 людям");
        bot.World.Faults.Add(new Fault(FaultKind.CutAfter) { Count = 1, Chat = crowd[0].ChatId, Method = "deleteMessage" });
        bot.World.Faults.Add(new Fault(FaultKind.CutBefore) { Count = 1, Chat = crowd[1].ChatId, Method = "deleteMessage" });

        await curator.Presses("Отозвать");
        await curator.Presses("Отозвать, чатов: 3");
        await bot.SendsAsync();
        await bot.PassesAsync(TimeSpan.FromMinutes(1));

        Assert.All(crowd, one => Assert.Equal(0, Count(one, Announcing.Words)));
        curator.StillSees("Отозвано: удалено 3");
    }

    [Fact]
    public async Task Words_that_the_head_agreed_to_are_not_corrected()
    {
        await using var bot = await Bot.StartAsync();
        var (town, curator, _) = await GatherAsync(bot);
        var head = await town.JoinsAsync(Town.Head);
        await curator.WritesAsync();
        await curator.PicksAsync("официальное");
        await curator.Presses("Дальше: когда");
        await curator.Presses("Отдать руководителю");
        await head.Presses("Посмотреть объявление");
        await head.Presses("Согласовать");
        await bot.SendsAsync();

        await curator.Presses("Исправить текст");

        curator.Sees("Текст согласован руководителем");
    }

    private static async Task<(Town Town, Someone Curator, Someone[] Crowd)> GatherAsync(Bot bot)
    {
        var town = await Town.OpenAsync(bot);
        var curator = await town.JoinsAsync(Town.Curator);
        Someone[] crowd = [await town.JoinsAsync(Town.Mentor), await town.JoinsAsync(Town.Mentee), await town.JoinsAsync(Town.SecondMentee)];
        return (town, curator, crowd);
    }

    private static int Count(Someone one, string words) => one.View.Shown.Count(message => message.FromBot && message.Reads(words));
}
