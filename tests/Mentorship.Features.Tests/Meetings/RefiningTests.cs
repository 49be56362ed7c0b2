using Mentorship.Testing;

namespace Mentorship.Features.Tests.Meetings;

/// <summary>Small promises around meetings that are easily broken.</summary>
public sealed class RefiningTests
{
    [Fact]
    public async Task What_will_come_leaves_out_the_snoozed_reminder_of_a_meeting_that_moved()
    {
        await using var bot = await Bot.StartAsync();
        var table = await Table.SetAsync(bot);
        await table.AgreesAsync();
        await bot.PassesAsync(TimeSpan.FromHours(26));
        await table.Mentee.Presses("Напомнить за 15 минут");

        await table.Mentor.Says("/meetings");
        await table.Mentor.Presses("16.09, 13:00 · Д. Р. К.");
        await table.Mentor.Presses("Перенести");
        await table.Mentor.Presses("Чт, 17 сентября, 13:00");
        await table.Mentee.Presses("Подходит");
        await table.Mentee.Says("/menu");
        await table.Mentee.Presses("Ещё");
        await table.Mentee.Presses("Что мне придёт");

        table.Mentee.Sees("Что придёт за 30 дней: 3");
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task A_pair_brought_back_over_the_morning_is_watched_again(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var table = await Table.SetAsync(bot);
        await bot.PassesAsync(TimeSpan.FromMinutes(22 * 60 + 43));

        await table.Curator.Says("/pairs");
        await table.Curator.Presses("Д. Р. К. + А. П. С.");
        await table.Curator.Presses("Завершить пару");
        await table.Curator.Presses("Завершить сейчас");
        await bot.PassesAsync(TimeSpan.FromMinutes(8));
        await table.Curator.Presses("Вернуть до 9:05");
        await bot.PassesAsync(TimeSpan.FromDays(16));

        table.Curator.StillSees("пара давно не встречалась");
    }

    [Fact]
    public async Task An_answered_notice_keeps_no_buttons_above_the_answer()
    {
        await using var bot = await Bot.StartAsync();
        var table = await Table.SetAsync(bot);

        await table.AgreesAsync();

        Assert.Empty(table.Mentee.Newest("А. П. С. предлагает встречу").Buttons);
        table.Mentee.SeesButton("Добавить тему");
    }

    [Fact]
    public async Task A_form_about_a_meeting_does_not_speak_of_questionnaires()
    {
        await using var bot = await Bot.StartAsync();
        var table = await Table.SetAsync(bot);
        await table.Mentee.Says("/meetings");
        await table.Mentee.Presses("Назначить встречу");
        await table.Mentee.Presses("Другое время");

        await table.Mentee.Says("когда-нибудь потом");
        await table.Mentee.Says("когда-нибудь потом");

        table.Mentee.Sees("Отправить его человеку?");
        Assert.DoesNotContain("анкеты", table.Mentee.View.LastOfBot!.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancelling_is_not_taken_back_once_the_time_has_come()
    {
        await using var bot = await Bot.StartAsync();
        var table = await Table.SetAsync(bot);
        await table.AgreesAsync();
        await bot.PassesAsync(TimeSpan.FromMinutes(26 * 60 + 45));
        await table.Mentee.Says("/meetings");
        await table.Mentee.Presses("16.09, 13:00 · А. П. С.");
        await table.Mentee.Presses("Отменить");

        await bot.PassesAsync(TimeSpan.FromMinutes(4));
        await table.Mentee.Presses("Вернуть до 13:07");

        table.Mentee.Sees("Вернуть уже нельзя: время встречи наступило.");
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task The_curator_is_called_once_however_often_the_button_is_pressed(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var table = await Table.SetAsync(bot);
        await table.AgreesAsync();
        await table.Mentee.BlocksTheBot();
        var notice = table.Mentor.Newest("не получает сообщения");

        await table.Mentor.PressesAgain(notice, notice.FindButton("Позвать куратора")!);
        await table.Mentor.PressesAgain(notice, notice.FindButton("Меню")!);
        await table.Mentor.PressesAgain(notice, notice.FindButton("Позвать куратора")!);

        table.Mentor.Sees("Куратор уже знает");
        Assert.Single(table.Curator.View.Shown, message => message.Words.Contains("просит помочь", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Both_sides_hear_of_another_meeting_at_the_same_time(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var table = await Table.SetAsync(bot);
        await table.AgreesAsync();
        var second = await bot.MenteeAsync("Е. Ж. О.");
        await bot.PairAsync(second, table.Mentor);

        await second.Says("/meetings");
        await second.Presses("Назначить встречу");
        await second.Presses("Другое время");
        await second.Says("завтра 13:20");
        await second.Presses("Решим позже");

        second.Sees("❗ А. П. С. в это время на другой встрече. Можно перенести.");
        table.Mentor.Sees("❗ У вас в это время другая встреча, 13:00: Д. Р. К.");
        await table.Mentor.Presses("Подходит");
        second.Sees("✅ Встреча завтра в 13:20");
    }
}
