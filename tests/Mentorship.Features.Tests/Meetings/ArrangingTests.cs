using Mentorship.Testing;

namespace Mentorship.Features.Tests.Meetings;

public sealed class ArrangingTests
{
    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task A_mentor_proposes_a_free_hour_and_the_mentee_agrees(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var table = await Table.SetAsync(bot);

        await table.Mentor.Says("/menu");
        await table.Mentor.Presses("Встречи");
        table.Mentor.Sees("Встреч впереди нет");
        await table.Mentor.Presses("Назначить встречу");
        table.Mentor.Sees("Встреча с Д. Р. К., 40 мин. Оба свободны:");
        await table.Mentor.Presses(Table.Wednesday);
        table.Mentor.Sees("Где? Напишите кабинет или ссылку.");
        await table.Mentor.Says("каб. 12");

        table.Mentor.Sees("Предложена встреча: ср, 16 сентября, 13:00, каб. 12\nЖдём ответа, Д. Р. К. знает.");
        table.Mentee.Sees("А. П. С. предлагает встречу\nЗавтра, 13:00–13:40, каб. 12");
        await table.Mentee.Presses("Подходит");
        table.Mentee.Sees("Встреча завтра в 13:00, каб. 12, А. П. С.");
        table.Mentor.Sees("Встреча завтра в 13:00, каб. 12, Д. Р. К.");
        await table.Mentor.Says("/meetings");
        table.Mentor.SeesButton("16.09, 13:00 · Д. Р. К.");
    }

    [Fact]
    public async Task A_time_in_ones_own_words_and_a_place_left_open()
    {
        await using var bot = await Bot.StartAsync();
        var table = await Table.SetAsync(bot);

        await table.Mentee.Says("/meetings");
        await table.Mentee.Presses("Назначить встречу");
        await table.Mentee.Presses("Другое время");
        await table.Mentee.Says("как-нибудь потом");
        table.Mentee.Sees("Не получилось понять время");
        await table.Mentee.Says("в четверг в 15:05");
        await table.Mentee.Presses("Решим позже");

        table.Mentor.Sees("Д. Р. К. предлагает встречу\nЧт, 17 сентября, 15:05–15:45");
    }

    [Fact]
    public async Task A_time_that_is_over_is_asked_again()
    {
        await using var bot = await Bot.StartAsync();
        var table = await Table.SetAsync(bot);

        await table.Mentee.Says("/meetings");
        await table.Mentee.Presses("Назначить встречу");
        await table.Mentee.Presses("Другое время");
        await table.Mentee.Says("сегодня в 9:00");

        table.Mentee.Sees("Это время уже прошло");
        await table.Mentee.Presses("Другое время");
        await table.Mentee.Says("18.09 15:00");
        table.Mentee.Sees("Где?");
    }

    [Fact]
    public async Task What_is_arranged_is_not_suggested_again()
    {
        await using var bot = await Bot.StartAsync();
        var table = await Table.SetAsync(bot);
        await table.AgreesAsync();

        await table.Mentee.Says("/meetings");
        await table.Mentee.Presses("Назначить встречу");

        table.Mentee.SeesButton("Ср, 16 сентября, 13:40");
    }

    [Fact]
    public async Task The_home_screen_names_what_waits_and_what_is_next()
    {
        await using var bot = await Bot.StartAsync();
        var table = await Table.SetAsync(bot);
        await table.ProposesAsync();

        await table.Mentee.Says("/menu");
        table.Mentee.Sees("Встреча ждёт ответа: ср, 16 сентября, 13:00");
        await table.Mentee.Presses("Ответить о встрече");
        await table.Mentee.Presses("Подходит");
        await table.Mentee.Says("/menu");

        table.Mentee.Sees("Встреча: завтра в 13:00, А. П. С., каб. 12");
        table.Mentee.SeesButton("Встречи: 1");
    }

    [Fact]
    public async Task At_night_a_proposal_waits_and_its_author_is_told()
    {
        await using var bot = await Bot.StartAsync();
        var table = await Table.SetAsync(bot);
        await bot.PassesAsync(TimeSpan.FromHours(12));

        await table.ProposesAsync();

        table.Mentor.Sees("Д. Р. К. узнает завтра в 7:00.");
        table.Mentee.DoesNotSee("предлагает встречу");
        await bot.PassesAsync(TimeSpan.FromHours(9));
        table.Mentee.Sees("А. П. С. предлагает встречу");
    }

    [Fact]
    public async Task A_proposal_that_nobody_answers_ends_with_its_hour()
    {
        await using var bot = await Bot.StartAsync();
        var table = await Table.SetAsync(bot);
        await table.ProposesAsync();

        await bot.PassesAsync(TimeSpan.FromHours(28));

        table.Mentor.Sees("подтверждения не было, поэтому она снята");
        table.Mentee.Sees("подтверждения не было, поэтому она снята");
    }
}
