using Mentorship.Testing;

namespace Mentorship.Features.Tests.Meetings;

public sealed class ChangingTests
{
    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task A_mentee_moves_a_meeting_and_the_mentor_agrees(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var table = await Table.SetAsync(bot);
        await table.AgreesAsync();

        await table.Mentee.Presses("Перенести");
        table.Mentee.Sees("Перенести встречу с А. П. С.\nСейчас: ср, 16 сентября, 13:00");
        await table.Mentee.Presses("Чт, 17 сентября, 13:00");

        table.Mentor.Sees("Д. Р. К. переносит встречу\nБыло: ср, 16 сентября, 13:00\nСтанет: чт, 17 сентября, 13:00");
        await table.Mentor.Presses("Подходит");
        table.Mentor.Sees("Встреча чт, 17 сентября, 13:00");
        table.Mentee.Sees("Встреча чт, 17 сентября, 13:00");
    }

    [Fact]
    public async Task An_old_copy_does_not_agree_to_a_new_time()
    {
        await using var bot = await Bot.StartAsync();
        var table = await Table.SetAsync(bot);
        await table.ProposesAsync();
        var card = table.Mentee.Newest("А. П. С. предлагает встречу");
        var yes = card.FindButton("Подходит")!;

        await table.Mentor.Presses("Перенести");
        await table.Mentor.Presses("Чт, 17 сентября, 13:00");
        await table.Mentee.PressesAgain(card, yes);

        table.Mentee.Sees("Станет: чт, 17 сентября, 13:00");
        table.Mentor.DoesNotSee("✅ Встреча чт");
    }

    [Fact]
    public async Task Another_time_in_answer_to_a_proposal()
    {
        await using var bot = await Bot.StartAsync();
        var table = await Table.SetAsync(bot);
        await table.ProposesAsync();

        await table.Mentee.Presses("Другое время");
        await table.Mentee.Presses("Другое время");
        await table.Mentee.Says("пт 15:00");

        table.Mentor.Sees("Д. Р. К. предлагает другое время\nБыло: ср, 16 сентября, 13:00\nСтанет: пт, 18 сентября, 15:00, каб. 12");
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Cancelling_is_taken_back_within_ten_minutes(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var table = await Table.SetAsync(bot);
        await table.AgreesAsync();

        await table.Mentee.Presses("Отменить");
        table.Mentee.Sees("Встреча 16 сентября отменена, А. П. С. знает.");
        table.Mentee.SeesNoButton("Написать причину");
        table.Mentor.Sees("Д. Р. К. отменяет встречу");
        await bot.PassesAsync(TimeSpan.FromMinutes(9));
        await table.Mentee.Presses("Вернуть до 10:22");

        table.Mentee.Sees("Встреча снова назначена: ср, 16 сентября, 13:00");
        table.Mentor.Sees("Встреча снова назначена");
    }

    [Fact]
    public async Task After_ten_minutes_a_cancelled_meeting_stays_cancelled()
    {
        await using var bot = await Bot.StartAsync();
        var table = await Table.SetAsync(bot);
        await table.AgreesAsync();
        await table.Mentee.Presses("Отменить");

        await bot.PassesAsync(TimeSpan.FromMinutes(11));
        await table.Mentee.Presses("Вернуть до 10:22");

        table.Mentee.Sees("Вернуть уже нельзя");
    }

    [Fact]
    public async Task A_late_cancelling_may_be_explained()
    {
        await using var bot = await Bot.StartAsync();
        var table = await Table.SetAsync(bot);
        await table.AgreesAsync();
        await bot.PassesAsync(TimeSpan.FromHours(25));

        await table.Mentee.Says("/meetings");
        await table.Mentee.Presses("16.09, 13:00 · А. П. С.");
        await table.Mentee.Presses("Отменить");
        await table.Mentee.Presses("Написать причину");
        await table.Mentee.Says("Заболел ребёнок");

        table.Mentor.Sees("Д. Р. К. о встрече 16 сентября\nЗаболел ребёнок");
        table.Mentee.Sees("Причина передана, А. П. С. знает.");
    }

    [Fact]
    public async Task A_topic_is_added_and_both_see_it()
    {
        await using var bot = await Bot.StartAsync();
        var table = await Table.SetAsync(bot);
        await table.AgreesAsync();

        await table.Mentee.Presses("Добавить тему");
        await table.Mentee.Says("разбор урока");

        table.Mentee.Sees("Тема: разбор урока");
        table.Mentor.Sees("Тема: разбор урока");
    }

    [Fact]
    public async Task Whoever_cannot_says_no_and_nobody_asks_why()
    {
        await using var bot = await Bot.StartAsync();
        var table = await Table.SetAsync(bot);
        await table.ProposesAsync();

        await table.Mentee.Presses("Не могу");

        table.Mentor.Sees("Д. Р. К. не может\nСр, 16 сентября, 13:00: встречи не будет.");
        table.Mentee.SeesNoButton("Написать причину");
    }

    [Fact]
    public async Task A_proposal_whose_time_passes_in_the_quiet_hours_is_not_brought_any_more()
    {
        await using var bot = await Bot.StartAsync();
        var table = await Table.SetAsync(bot);
        await bot.PassesAsync(TimeSpan.FromHours(12));
        await table.Mentor.Says("/meetings");
        await table.Mentor.Presses("Назначить встречу");
        await table.Mentor.Presses("Другое время");
        await table.Mentor.Says("завтра 6:30");
        await table.Mentor.Presses("Решим позже");

        await bot.PassesAsync(TimeSpan.FromHours(10));

        table.Mentee.StillSees("подтверждения не было");
        table.Mentee.DoesNotSee("предлагает встречу");
    }

    [Fact]
    public async Task A_year_too_far_away_is_no_time_of_a_meeting()
    {
        await using var bot = await Bot.StartAsync();
        var table = await Table.SetAsync(bot);
        await table.Mentor.Says("/meetings");
        await table.Mentor.Presses("Назначить встречу");
        await table.Mentor.Presses("Другое время");

        await table.Mentor.Says("01.01.0001 0:30");

        table.Mentor.Sees("Это время уже прошло или такой даты нет");
    }

    [Fact]
    public async Task Meetings_rest_with_the_pair()
    {
        await using var bot = await Bot.StartAsync();
        var table = await Table.SetAsync(bot);
        await table.AgreesAsync();

        await table.Curator.Says("/pairs");
        await table.Curator.Presses("Д. Р. К. + А. П. С.");
        await table.Curator.Presses("Завершить пару");
        await table.Curator.Presses("Завершить сейчас");
        await table.Mentee.Says("/meetings");

        table.Mentee.Sees("Пары пока нет");
    }
}
