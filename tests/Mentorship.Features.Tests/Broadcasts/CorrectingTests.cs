using Mentorship.Sandbox;
using Mentorship.Testing;

namespace Mentorship.Features.Tests.Broadcasts;

/// <summary>What has been sent is corrected in place.</summary>
public sealed class CorrectingTests
{
    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task A_correction_changes_the_copies_in_place(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (_, curator, crowd) = await Announcing.GatherAsync(bot);
        await curator.AnnouncesAsync(bot, "Отправить 3 людям");
        await crowd[0].Presses("Прочитано");

        await curator.Presses("Исправить текст");
        await curator.Says(Announcing.RightWords);
        curator.Sees("Прежний текст уже у 3 человек.");
        Assert.Equal(0, crowd.Sum(one => one.Copies(Announcing.RightWords)));
        await curator.Presses("Исправить у всех");
        await bot.SendsAsync();

        Assert.All(crowd, one => Assert.Equal((0, 1), (one.Copies(), one.Copies(Announcing.RightWords))));
        crowd[0].SeesButton("✓ Прочитано");
        curator.StillSees("Исправлено: 3 из 3");
    }

    [Fact]
    public async Task Complaint22_a_correction_in_the_middle_reaches_those_who_wait_and_survives_restarts()
    {
        await using var bot = await Bot.StartAsync(Announcing.OneByOne);
        var (_, curator, crowd) = await Announcing.GatherAsync(bot);
        await curator.BeginsAsync("Отправить 3 людям");
        await bot.PassesAsync(TimeSpan.FromSeconds(1));
        await curator.OpensTheOneUnderWayAsync();

        await curator.CorrectsAsync();
        for (var second = 0; second < 10; second++)
        {
            await bot.RestartsAsync();
            await bot.PassesAsync(TimeSpan.FromSeconds(1));
        }

        Assert.All(crowd, one => Assert.Equal((0, 1), (one.Copies(), one.Copies(Announcing.RightWords))));
    }

    [Fact]
    public async Task A_correction_looked_at_for_long_passes_while_the_sending_goes_on()
    {
        await using var bot = await Bot.StartAsync(Announcing.OneByOne with
        {
            Settings = new Dictionary<string, string?>(Announcing.OneByOne.Settings) { ["Broadcasts:ProgressEvery"] = "00:00:00.1" },
        });
        var (_, curator, crowd) = await Announcing.GatherAsync(bot);
        await curator.BeginsAsync("Отправить 3 людям");
        await bot.PassesAsync(TimeSpan.FromSeconds(1));
        await curator.OpensTheOneUnderWayAsync();
        await curator.Presses("Исправить текст");
        await curator.Says(Announcing.RightWords);
        await bot.PassesAsync(TimeSpan.FromSeconds(1));

        await curator.Presses("Исправить у всех");
        curator.SeesNoButton("Исправить у всех");
        await bot.PassesAsync(TimeSpan.FromSeconds(10));

        Assert.All(crowd, one => Assert.Equal((0, 1), (one.Copies(), one.Copies(Announcing.RightWords))));
    }

    [Fact]
    public async Task Personal_data_in_corrected_words_is_named_before_they_go()
    {
        await using var bot = await Bot.StartAsync();
        var (_, curator, _) = await Announcing.GatherAsync(bot);
        await curator.AnnouncesAsync(bot, "Отправить 3 людям");

        await curator.Presses("Исправить текст");
        await curator.Says("Запись по телефону +7 912 345-67-89");

        curator.Sees("Прежний текст уже у 3 человек.");
        curator.Sees("В тексте телефон");
        curator.SeesButton("Исправить у всех");
    }

    [Fact]
    public async Task A_correction_during_the_sending_is_told_of_when_everybody_has_been_tried()
    {
        await using var bot = await Bot.StartAsync();
        var (town, curator, crowd) = await Announcing.GatherAsync(bot);
        await town.WriteAsync($"update bindings set zone = 'Asia/Kamchatka' where chat = '{crowd[2].Chat}'");
        await bot.PassesAsync(TimeSpan.FromHours(4));
        await curator.AnnouncesAsync(bot, "Отправить 3 людям");
        await curator.OpensTheOneUnderWayAsync();
        await curator.CorrectsAsync();

        await bot.SendsAsync();
        Assert.Equal((1, 0), (crowd[0].Copies(Announcing.RightWords), curator.Copies("Исправлено: 2 из 2")));
        await bot.PassesAsync(TimeSpan.FromHours(12));
        Assert.Equal(0, curator.Copies("Исправлено: 2 из 2"));
        await bot.PassesAsync(TimeSpan.FromHours(5));

        Assert.Equal(1, curator.Copies("Исправлено: 2 из 2"));
        curator.StillSees("доставлено 3");
        Assert.Equal(1, crowd[2].Copies(Announcing.RightWords));
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task What_is_pressed_while_a_correction_is_on_its_way_stays_pressed(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (_, curator, crowd) = await Announcing.GatherAsync(bot);
        await curator.AnnouncesAsync(bot, "Отправить 3 людям");
        foreach (var one in crowd)
            bot.World.Faults.Add(
                new Fault(FaultKind.TooManyRequests) { Count = 1, RetryAfterSeconds = 30, Chat = one.ChatId, Method = "editMessageText" });
        await curator.CorrectsAsync();
        await bot.PassesAsync(TimeSpan.FromSeconds(2));
        Assert.All(crowd, one => Assert.Equal(1, one.Copies()));

        await crowd[0].Presses("Прочитано");
        await crowd[1].Presses("Не присылать такое");
        await bot.PassesAsync(TimeSpan.FromMinutes(2));

        Assert.All(crowd, one => Assert.Equal((0, 1), (one.Copies(), one.Copies(Announcing.RightWords))));
        crowd[0].SeesButton("✓ Прочитано");
        crowd[1].SeesNoButton("Не присылать такое");
        curator.StillSees("Исправлено: 3 из 3");
    }
}
