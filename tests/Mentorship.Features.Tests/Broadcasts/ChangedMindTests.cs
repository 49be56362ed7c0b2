using Mentorship.Sandbox;
using Mentorship.Testing;

namespace Mentorship.Features.Tests.Broadcasts;

/// <summary>Somebody decides otherwise while an announcement is already waiting.</summary>
public sealed class ChangedMindTests
{
    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Whoever_refuses_at_night_does_not_get_what_waits_for_the_morning(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var town = await Town.OpenAsync(bot);
        var curator = await town.JoinsAsync(Town.Curator);
        var mentee = await town.JoinsAsync(Town.Mentee);
        await curator.AnnouncesAsync(bot, "Отправить 1 человеку");
        await bot.PassesAsync(TimeSpan.FromHours(12));
        await curator.AnnouncesAsync(bot, "Отправить 1 человеку", "Ночная новость");

        await mentee.Presses("Не присылать такое");
        await bot.PassesAsync(TimeSpan.FromHours(12));

        mentee.DoesNotSee("Ночная новость");
        curator.StillSees("Объявление № 2: доставлено 0, не отправлено 1");
    }

    [Fact]
    public async Task The_head_says_yes_only_to_the_words_that_were_shown()
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        var (curator, head) = (await town.JoinsAsync(Town.Curator), await town.JoinsAsync(Town.Head));
        var mentee = await town.JoinsAsync(Town.Mentee);
        await curator.WritesAsync();
        await curator.PicksAsync("официальное");
        await curator.Presses("Дальше: когда");
        await curator.Presses("Отдать руководителю");
        await head.Presses("Посмотреть объявление");
        await curator.Says("/announce");
        await curator.Presses("Объявления: 1");
        await curator.Presses("№ 1 · у руководителя");
        await curator.Presses("Изменить");
        await curator.Presses("Дальше: текст");
        await curator.Presses("Изменить");
        await curator.Says("Другие слова");
        await curator.Presses("Дальше: когда");
        await curator.Presses("Отдать руководителю");

        await head.Presses("Согласовать");
        await bot.SendsAsync();
        mentee.DoesNotSee("Другие слова");
        head.Sees("Другие слова");
        await head.Presses("Согласовать");
        await bot.SendsAsync();

        mentee.StillSees("Другие слова");
    }

    [Fact]
    public async Task A_repeat_asks_again_who_still_wants_it()
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        var curator = await town.JoinsAsync(Town.Curator);
        Someone[] crowd = [await town.JoinsAsync(Town.Mentor), await town.JoinsAsync(Town.Mentee), await town.JoinsAsync(Town.SecondMentee)];
        await curator.AnnouncesAsync(bot, "Отправить 3 людям", "Старая новость");
        foreach (var one in crowd)
            bot.World.Faults.Add(new Fault(FaultKind.CutAfter) { Count = 1, Chat = one.ChatId, Method = "sendMessage" });
        await curator.AnnouncesAsync(bot, "Отправить 3 людям");
        curator.Sees("Объявление № 2: доставлено 0, неясно 3");
        await crowd[0].Presses("Не присылать такое");
        await crowd[1].BlocksTheBot();

        await curator.Presses("Повторить неясные: 3");
        await bot.SendsAsync();

        curator.StillSees("Объявление № 2: доставлено 1, чат закрыт 1, не отправлено 1");
        Assert.Equal([1, 1, 2], crowd.Select(one => one.View.Shown.Count(message => message.Reads(Announcing.Words))));
    }

    [Fact]
    public async Task The_notice_shows_what_its_reader_has_said()
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        var curator = await town.JoinsAsync(Town.Curator);
        var mentee = await town.JoinsAsync(Town.Mentee);
        await curator.AnnouncesAsync(bot, "Отправить 1 человеку");

        await mentee.Presses("Прочитано");
        await mentee.Presses("Не присылать такое");
        Assert.Equal(["✓ Прочитано"], Labels(mentee));
        await mentee.Presses("Присылать снова");

        Assert.Equal(["✓ Прочитано", "Не присылать такое"], Labels(mentee));
    }

    [Fact]
    public async Task A_button_below_a_sample_changes_nothing()
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        var curator = await town.JoinsAsync(Town.Curator);
        await curator.WritesAsync();

        await curator.Presses("Не присылать такое");

        curator.SeesToast("Это образец");
        Assert.Equal(0, await town.CountAsync("select count(*) as value from broadcast_refusals"));
    }

    private static string[] Labels(Someone who) =>
        [.. who.Newest(Announcing.Words).Buttons.SelectMany(row => row).Select(button => button.Text)];
}
