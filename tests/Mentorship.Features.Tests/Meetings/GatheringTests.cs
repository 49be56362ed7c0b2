using Mentorship.Testing;

namespace Mentorship.Features.Tests.Meetings;

/// <summary>One meeting of several: invited, answered, moved, reminded of, and who was there. Tuesday, 15 September, 10:12.</summary>
public sealed class GatheringTests
{
    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task A_mentor_gathers_mentees_and_sees_who_comes(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (mentor, first, second) = await Group.GatheredAsync(bot);

        mentor.Sees("Встреча группы завтра в 15:00, каб. 5\nТема: дневник\n✅ Придут: 0");
        first.Sees("А. П. С. приглашает на встречу группы\nЗавтра, 15:00–15:40, каб. 5\nТема: дневник\nПриглашены: 2");
        await first.Presses("Приду");
        first.Sees("Отмечено: вы придёте");
        mentor.Sees("✅ Придут: 1 (Д. Р. К.)");
        await second.Presses("Не смогу");
        second.Sees("Отмечено: вы не сможете");
        second.DoesNotSee("Д. Р. К.");

        mentor.Sees("Не смогут: 1 (М. О. В.)\nДругое время: 0\n⏳ Ждём ответа: 0");
        await second.Presses("Приду");
        mentor.Sees("✅ Придут: 2 (Д. Р. К., М. О. В.)");
        Assert.Equal(1, mentor.View.Shown.Count(message => message.Words.Contains("Ждём ответа", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Whoever_wants_another_time_is_heard_and_all_are_asked_anew()
    {
        await using var bot = await Bot.StartAsync();
        var (mentor, first, second) = await Group.GatheredAsync(bot);
        await first.Presses("Приду");

        await second.Presses("Другое время");
        second.Sees("Вы просите другое время, А. П. С. решит");
        mentor.Sees("М. О. В. просит другое время");
        var old = first.View.Shown.Last(message => message.FindButton("Не смогу") is not null);
        await mentor.Presses("Перенести");
        await mentor.Says("чт 16:00");

        mentor.Sees("⏳ Ждём ответа: 2 (Д. Р. К., М. О. В.)");
        first.Sees("А. П. С. переносит встречу группы\nБыло: ср, 16 сентября, 15:00\nСтанет: чт, 17 сентября, 16:00");
        await first.PressesAgain(old, old.FindButton("Не смогу")!);
        first.Sees("Ответьте, придёте ли вы");
        await second.Presses("Приду");
        mentor.Sees("✅ Придут: 1 (М. О. В.)");
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Reminders_ring_for_those_who_did_not_decline(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (mentor, first, second) = await Group.GatheredAsync(bot);
        await first.Presses("Приду");
        await second.Presses("Не смогу");

        await bot.PassesAsync(TimeSpan.FromHours(28));

        Assert.Equal((2, 2, 0), (Table.Rings(mentor), Table.Rings(first), Table.Rings(second)));
        first.Sees("🔔 Встреча группы через 1 ч, в 15:00, каб. 5, собирает А. П. С.\nТема: дневник");
    }

    [Fact]
    public async Task Complaint24_a_moved_meeting_rings_once_and_at_its_new_time()
    {
        await using var bot = await Bot.StartAsync();
        var (mentor, first, _) = await Group.GatheredAsync(bot);
        await first.Presses("Приду");
        await mentor.Presses("Перенести");
        await mentor.Says("чт 16:00");
        await first.Presses("Приду");

        await bot.PassesAsync(TimeSpan.FromHours(29));
        Assert.Equal(0, Table.Rings(first));
        await bot.PassesAsync(TimeSpan.FromHours(24));

        Assert.Equal((2, 2), (Table.Rings(mentor), Table.Rings(first)));
    }

    [Fact]
    public async Task A_cancelled_meeting_comes_back_within_ten_minutes_and_rings_no_more_otherwise()
    {
        await using var bot = await Bot.StartAsync();
        var (mentor, first, second) = await Group.GatheredAsync(bot);
        await first.Presses("Приду");
        await second.Presses("Не смогу");

        await mentor.Presses("Отменить");
        mentor.Sees("отменена, приглашённые узнают.");
        first.Sees("А. П. С. отменяет встречу группы\nСр, 16 сентября, 15:00: встречи не будет.");
        second.DoesNotSee("отменяет");
        await mentor.Presses("Вернуть до 10:22");
        first.Sees("Встреча группы снова назначена: ср, 16 сентября, 15:00, каб. 5, А. П. С.\n✅ Отмечено: вы придёте");
        await mentor.Presses("Отменить");
        await bot.PassesAsync(TimeSpan.FromHours(30));

        Assert.Equal((0, 0), (Table.Rings(first), Table.Rings(mentor)));
        first.DoesNotSee("Вы были");
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Who_was_there_is_known_of_each_and_a_difference_goes_to_the_curator(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (mentor, first, second) = await Group.GatheredAsync(bot);
        var curator = await bot.CuratorAsync("К. Н. В.");
        await first.Presses("Приду");
        await second.Presses("Приду");
        await bot.PassesAsync(TimeSpan.FromHours(30));

        first.Sees("Вы были на встрече группы сегодня в 15:00?");
        await first.Presses("Да");
        await second.Presses("Да");
        mentor.StillSees("Кто был на встрече группы сегодня в 15:00? Отмечены: 2 из 2");
        await mentor.Presses("✓ М. О. В.");
        mentor.Sees("Отмечены: 1 из 2");
        curator.DoesNotSee("говорят разное");
        await mentor.Presses("Готово");

        mentor.Sees("✅ Встреча группы ср, 16 сентября, 15:00: на встрече 1 из 2");
        curator.Sees("о встрече группы ср, 16 сентября, 15:00 говорят разное\nА. П. С. и М. О. В.");
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task What_came_of_a_group_is_read_by_those_who_were_there(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (mentor, first, second) = await Group.GatheredAsync(bot);
        var curator = await bot.CuratorAsync("К. Н. В.");
        await first.Presses("Приду");
        await bot.PassesAsync(TimeSpan.FromHours(30));

        await mentor.Presses("Готово");
        mentor.Sees("на встрече 1 из 2\nЧто решили и какой следующий шаг?\n🔒 Видите вы и те, кто был; куратор — только факт встречи.");
        await mentor.Presses("Важно: позвать куратора");
        curator.Sees("❗ Куратору: А. П. С. просит подключиться\nВстреча группы ср, 16 сентября, 15:00 отмечена как важная.");
        await mentor.Presses("Написать итог");
        await mentor.Says("Дневник ведём все");
        await mentor.Says("Показать через неделю");

        mentor.Sees("на встрече 1 из 2\nИтог: Дневник ведём все\nСледующий шаг: Показать через неделю");
        first.Sees("уже позади.\nИтог: Дневник ведём все\nСледующий шаг: Показать через неделю");
        second.DoesNotSee("Дневник ведём");
        await first.Says("/meetings");
        await first.Presses("Журнал");
        await first.Presses("16.09 · группа · была");
        first.Sees("Итог: Дневник ведём все");
        await second.Says("/meetings");
        await second.Presses("Журнал");
        await second.Presses("16.09 · группа · без вас");
        second.DoesNotSee("Дневник ведём");
    }

    [Fact]
    public async Task A_curator_gathers_mentees_of_different_mentors()
    {
        await using var bot = await Bot.StartAsync();
        var (first, second) = (await bot.MenteeAsync("Д. Р. К."), await bot.MenteeAsync("М. О. В."));
        await bot.PairAsync(first, await bot.MentorAsync("А. П. С."));
        await bot.PairAsync(second, await bot.MentorAsync("М. С. И."));
        var curator = await bot.CuratorAsync("К. Н. В.");

        await curator.Says("/menu");
        await curator.Presses("Встречи групп");
        curator.Sees("Встреч групп впереди нет");
        await curator.Presses("Собрать группу");
        await Group.ChooseAsync(curator);
        await second.Presses("Приду");

        curator.Sees("✅ Придут: 1 (М. О. В.)");
        await curator.Says("/menu");
        curator.Sees("Встреча группы: завтра в 15:00");
        await first.Says("/menu");
        first.Sees("Приглашение ждёт ответа: ср, 16 сентября, 15:00");
        await first.Presses("Ответить о встрече");
        first.Sees("Ответьте, придёте ли вы");
        await first.Says("/meetings");
        first.SeesButton("16.09, 15:00 · группа · ждёт");
    }

    [Fact]
    public async Task Only_who_is_in_a_pair_with_the_mentor_can_be_gathered()
    {
        await using var bot = await Bot.StartAsync();
        var table = await Table.SetAsync(bot);
        await bot.PairAsync(await bot.MenteeAsync("М. О. В."), await bot.MentorAsync("М. С. И."));

        await table.Mentor.Says("/meetings");
        await table.Mentor.Presses("Назначить встречу");

        table.Mentor.SeesNoButton("Собрать группу");
    }

    [Fact]
    public async Task A_group_goes_into_the_calendar_with_its_new_time()
    {
        await using var bot = await Bot.StartAsync();
        var (mentor, first, _) = await Group.GatheredAsync(bot);
        await first.Presses("Приду");
        await first.Presses("В календарь");
        var before = await CalendarAsync(bot, first);

        await mentor.Presses("Перенести");
        await mentor.Says("чт 16:00");
        var after = await CalendarAsync(bot, first);

        Assert.Equal(("2026-09-16T12:00Z", "Встреча группы: А. П. С."), (before.Occurrences[0].Start, before.Occurrences[0].Summary));
        Assert.Equal((before.Occurrences[0].Uid, "2026-09-17T13:00Z"), (after.Occurrences[0].Uid, after.Occurrences[0].Start));
        Assert.True(after.Sequences[0] > before.Sequences[0]);
    }

    [Fact]
    public async Task What_somebody_gathers_ends_with_their_consent()
    {
        await using var bot = await Bot.StartAsync();
        var (mentor, first, _) = await Group.GatheredAsync(bot);

        await mentor.LeavesAsync();

        first.Sees("А. П. С. отменяет встречу группы");
    }

    private static Task<InCalendar.Found> CalendarAsync(Bot bot, Someone who) => InCalendar.Readers.ReadAsync(bot.World.Files.Find(
        who.View.Shown.Last(message => message.FromBot && message.File is not null).File!.Id)!.Content.ToArray());
}
