using Mentorship.Sandbox;
using Mentorship.Testing;

namespace Mentorship.Features.Tests.Meetings;

/// <summary>A press below a time that is another one by now does nothing but show how things stand. Tuesday, 15 September, 10:12.</summary>
public sealed class OldScreensTests
{
    private const string Told = "Время этой встречи с тех пор изменили";

    [Theory]
    [InlineData(Store.Sqlite, "Отменить")]
    [InlineData(Store.Postgres, "Отменить")]
    [InlineData(Store.Sqlite, "Перенести")]
    public async Task A_card_of_the_time_before_cancels_and_moves_nothing(Store store, string label)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var table = await Table.SetAsync(bot);
        await table.AgreesAsync();
        var old = CardWith(table.Mentor, label);
        await MovesAsync(table);

        await table.Mentor.PressesAgain(old, old.FindButton(label)!);

        table.Mentor.Sees(Told);
        table.Mentor.Sees("Встреча чт, 17 сентября, 13:00");
        table.Mentee.DoesNotSee("отменяет встречу");
        table.Mentor.DoesNotSee("Сейчас: чт, 17 сентября");
    }

    [Fact]
    public async Task A_time_that_was_offered_instead_of_the_one_before_moves_nothing()
    {
        await using var bot = await Bot.StartAsync();
        var table = await Table.SetAsync(bot);
        await table.AgreesAsync();
        await table.Mentor.Presses("Перенести");
        await MovesAsync(table, agrees: false);

        await table.Mentor.Presses(Table.WednesdayLater);

        table.Mentor.Sees(Told);
        table.Mentor.Sees("Станет: чт, 17 сентября, 13:00");
        table.Mentee.DoesNotSee("Станет: ср, 16 сентября, 13:40");
    }

    [Fact]
    public async Task A_time_that_was_written_instead_of_the_one_before_moves_nothing()
    {
        await using var bot = await Bot.StartAsync();
        var table = await Table.SetAsync(bot);
        await table.AgreesAsync();
        await table.Mentor.Presses("Перенести");
        await table.Mentor.Presses("Другое время");
        await MovesAsync(table, agrees: false);

        await table.Mentor.Says("пт 16:00");

        table.Mentor.Sees(Told);
        table.Mentor.Sees("Станет: чт, 17 сентября, 13:00");
        table.Mentee.DoesNotSee("18 сентября");
    }

    [Fact]
    public async Task A_question_about_the_time_before_is_no_answer_about_the_new_one()
    {
        await using var bot = await Bot.StartAsync();
        var table = await Table.SetAsync(bot);
        await table.AgreesAsync();
        var card = CardWith(table.Mentor, "Перенести");
        await bot.PassesAsync(TimeSpan.FromHours(29));
        var old = table.Mentee.Newest("Встреча сегодня в 13:00 состоялась?");
        await table.Mentor.PressesAgain(card, card.FindButton("Перенести")!);
        await table.Mentor.Presses("Чт, 17 сентября, 13:00");
        await table.Mentee.Presses("Подходит");
        await bot.PassesAsync(TimeSpan.FromHours(24));

        await table.Mentee.PressesAgain(old, old.FindButton("Да")!);

        table.Mentee.Sees(Told);
        Assert.Equal(0, await new Town(bot).CountAsync("select count(*) as value from attendance_marks"));
    }

    [Fact]
    public async Task A_group_is_not_cancelled_by_a_card_of_the_time_before()
    {
        await using var bot = await Bot.StartAsync();
        var (mentor, first, _) = await Group.GatheredAsync(bot);
        var old = CardWith(mentor, "Отменить");
        await mentor.Presses("Перенести");
        await mentor.Says("чт 16:00");

        await mentor.PressesAgain(old, old.FindButton("Отменить")!);

        mentor.Sees(Told);
        first.DoesNotSee("отменяет встречу группы");
    }

    [Fact]
    public async Task A_wish_about_the_time_before_does_not_move_the_new_one()
    {
        await using var bot = await Bot.StartAsync();
        var (mentor, _, second) = await Group.GatheredAsync(bot);
        await second.Presses("Другое время");
        var (card, wish) = (CardWith(mentor, "Изменить тему"), mentor.Newest("просит другое время"));
        await mentor.PressesAgain(card, card.FindButton("Перенести")!);
        await mentor.Says("чт 16:00");

        await mentor.PressesAgain(wish, wish.FindButton("Перенести")!);

        mentor.Sees(Told);
    }

    [Fact]
    public async Task A_date_of_a_rhythm_that_was_moved_is_not_skipped_by_its_old_button()
    {
        await using var bot = await Bot.StartAsync();
        var table = await Table.SetAsync(bot);
        await table.AgreesOnWednesdaysAsync();
        var old = CardWith(table.Mentee, "Пропустить 16 сентября");
        var skip = old.FindButton("Пропустить 16 сентября")!;
        await table.Mentee.Presses("Изменить одну");
        await table.Mentee.Presses("Перенести");
        await table.Mentee.Presses("Чт, 17 сентября, 13:00");
        await table.Mentor.Presses("Подходит");

        await table.Mentee.PressesAgain(old, skip);

        table.Mentee.Sees(Told);
        table.Mentor.DoesNotSee("пропускает встречу");
    }

    [Fact]
    public async Task What_one_has_said_was_held_the_other_does_not_move()
    {
        await using var bot = await Bot.StartAsync();
        var table = await Table.SetAsync(bot);
        await table.AgreesAsync();
        var card = CardWith(table.Mentor, "Перенести");
        await bot.PassesAsync(TimeSpan.FromHours(29));
        await table.Mentee.Presses("Да");

        await table.Mentor.PressesAgain(card, card.FindButton("Перенести")!);

        table.Mentor.Sees("О встрече уже отмечено, что она была");
        await table.Mentor.Presses("Открыть встречу");
        table.Mentor.SeesButton("Да");
    }

    [Fact]
    public async Task What_is_over_gets_no_other_place()
    {
        await using var bot = await Bot.StartAsync();
        var table = await Table.SetAsync(bot);
        await table.AgreesAsync();
        await bot.PassesAsync(TimeSpan.FromHours(23));
        await table.Mentor.Says("/meetings");
        await table.Mentor.Presses("16.09, 13:00 · Д. Р. К.");
        await table.Mentor.Presses("Изменить место");
        await bot.PassesAsync(TimeSpan.FromHours(6));

        await table.Mentor.Says("каб. 30");

        table.Mentor.Sees("Эта встреча уже позади");
        table.Mentee.DoesNotSee("каб. 30");
    }

    private static SeenMessage CardWith(Someone who, string label) => who.View.Shown.Last(message => message.FindButton(label) is not null);

    /// <summary>The mentee names Thursday instead.</summary>
    private static async Task MovesAsync(Table table, bool agrees = true)
    {
        await table.Mentee.Presses("Перенести");
        await table.Mentee.Presses("Чт, 17 сентября, 13:00");
        if (agrees) await table.Mentor.Presses("Подходит");
    }

    [Fact]
    public async Task An_older_button_does_not_bring_back_a_new_time()
    {
        await using var bot = await Bot.StartAsync();
        var table = await Table.SetAsync(bot);
        await table.AgreesAsync();
        await table.Mentee.Presses("Отменить");
        var cancelled = table.Mentee.Newest("Встреча 16 сентября отменена");
        await table.Mentee.PressesAgain(cancelled, cancelled.FindButton("Вернуть до 10:22")!);
        await MovesAsync(table, agrees: true);
        await table.Mentor.Presses("Отменить");
        await table.Mentor.Presses("Вернуть до 10:22");
        await table.Mentee.Presses("Отменить");

        await bot.PassesAsync(TimeSpan.FromMinutes(1));
        await table.Mentee.PressesAgain(cancelled, cancelled.FindButton("Вернуть до 10:22")!);

        table.Mentee.SeesToast("Кнопка устарела");
        Assert.Single(table.Mentor.View.Shown, message => message.Reads("Встреча снова назначена: чт"));
    }
}
