using Mentorship.Sandbox;
using Mentorship.Testing;

namespace Mentorship.Features.Tests.Shared;

/// <summary>Somebody comes in by another account: what waits for them comes there, and nothing has to be chosen anew.</summary>
public sealed class NewAccountTests
{
    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task A_question_that_waits_for_the_morning_comes_with_its_button_to_the_new_account_and_only_there(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var town = await Town.OpenAsync(bot);
        var (mentee, mentor) = (await town.JoinsAsync(Town.Mentee), await town.JoinsAsync(Town.Mentor));
        await bot.PassesAsync(TimeSpan.FromHours(12));
        await mentee.Says("Как заполнить журнал?");
        await mentee.Sends(Sandbox.SampleKind.Photo, "страница");

        var again = await town.StepsInAsync(await town.InviteAsync(Town.Mentor));
        again.DoesNotSee("Как заполнить журнал?");
        await bot.PassesAsync(TimeSpan.FromHours(11));

        mentor.DoesNotSee("Как заполнить журнал?");
        again.StillSees("Как заполнить журнал?");
        Assert.Single(again.View.Shown, message => message.Reads("страница"));
        await again.Presses("Беру");
        mentee.StillSees("№ 1: отвечает А. П. С.");
    }

    [Fact]
    public async Task What_was_said_to_a_closed_chat_comes_to_the_new_account()
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        var (mentee, mentor) = (await town.JoinsAsync(Town.Mentee), await town.JoinsAsync(Town.Mentor));
        await mentee.Says("Первый вопрос.");
        await mentor.Presses("Беру");
        await mentee.BlocksTheBot();
        await mentor.Says("Вот ответ.");

        var again = await town.StepsInAsync(await town.InviteAsync(Town.Mentee));
        await bot.PassesAsync(TimeSpan.FromMinutes(1));

        Assert.Single(again.View.Shown, message => message.Reads("Вот ответ."));
    }

    [Fact]
    public async Task What_was_sent_from_the_former_account_at_night_still_comes_to_those_who_are_asked()
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        var (mentee, mentor) = (await town.JoinsAsync(Town.Mentee), await town.JoinsAsync(Town.Mentor));
        await bot.PassesAsync(TimeSpan.FromHours(12));
        await mentee.Says("Как заполнить журнал?");
        await mentee.Sends(Sandbox.SampleKind.Photo, "страница");

        await town.StepsInAsync(await town.InviteAsync(Town.Mentee));
        await bot.PassesAsync(TimeSpan.FromHours(11));

        Assert.Single(mentor.View.Shown, message => message.Reads("страница"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_becomes_of_words_from_the_former_account_is_told_in_the_new_one(bool isClosed)
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        var (mentee, mentor) = (await town.JoinsAsync(Town.Mentee), await town.JoinsAsync(Town.Mentor));
        await mentee.Says("Первый вопрос.");
        await mentor.Presses("Беру");
        bot.World.Faults.Add(new Fault(FaultKind.TooManyRequests) { Count = 1, RetryAfterSeconds = 300, Chat = mentor.ChatId });
        await mentee.Says("Второе: как оценивать?");

        var again = await town.StepsInAsync(await town.InviteAsync(Town.Mentee));
        if (isClosed) bot.World.Faults.Add(new Fault(FaultKind.Blocked) { Count = 1, Chat = mentor.ChatId });
        await bot.PassesAsync(TimeSpan.FromMinutes(10));

        mentee.DoesNotSee("не получает сообщения");
        Assert.Empty(mentee.View.Shown.Single(message => message.Reads("Второе: как оценивать?")).Reactions);
        if (isClosed) again.StillSees("№ 1: чат А. П. С. с ботом закрыт. Вопрос уже у коллег");
        else mentor.StillSees("Второе: как оценивать?");
    }

    [Fact]
    public async Task A_language_chosen_at_the_door_stands()
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { KeepsService = true });
        var town = await Town.OpenAsync(bot);
        await town.JoinsAsync(Town.Mentor);
        var invite = await town.InviteAsync(Town.Mentor);
        var again = bot.Stranger();
        await again.Says("/start");
        await again.Presses("Язык");
        await again.Presses("English");

        await again.Says($"/start {invite.Payload}");
        await again.Presses("Yes, it is me");

        Assert.Equal(["en"], await town.ReadAsync<string>("select locale from bindings"));
    }

    [Fact]
    public async Task Quiet_hours_and_zone_are_those_of_before()
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        await town.JoinsAsync(Town.Mentor);
        await town.WriteAsync("update bindings set zone = 'Asia/Yekaterinburg', quiet_from = '20:00', quiet_until = '06:30' where person_id is not null");

        await town.StepsInAsync(await town.InviteAsync(Town.Mentor));

        Assert.Equal(1, await town.CountAsync(
            "select count(*) from bindings where zone = 'Asia/Yekaterinburg' and quiet_from = '20:00' and quiet_until = '06:30'"));
    }
}
