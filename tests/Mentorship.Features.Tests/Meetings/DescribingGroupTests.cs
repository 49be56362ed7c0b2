using Mentorship.Testing;

namespace Mentorship.Features.Tests.Meetings;

/// <summary>What was left for later when a group was gathered: the place, a link, the topic. Tuesday, 15 September, 10:12.</summary>
public sealed class DescribingGroupTests
{
    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task A_link_and_a_topic_are_added_later_and_reach_those_who_come_and_their_calendars(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (mentor, first, second) = await GatheredLaterAsync(bot);
        await first.Presses("Приду");
        await first.Presses("В календарь");
        await second.Presses("Не смогу");

        await mentor.Presses("Указать место");
        await mentor.Says("https://meet.example.ru/7");
        mentor.Sees("Встреча группы завтра в 15:00, https://meet.example.ru/7");
        mentor.SeesButton("Открыть ссылку");
        first.Sees("📎 vstrecha.ics, 1 КБ\nУ встречи ср, 16 сентября, 15:00 другое место или тема");
        await mentor.Presses("Добавить тему");
        mentor.Sees("🔒 Увидят все приглашённые.");
        await mentor.Says("дневник");

        mentor.SeesButton("Изменить тему");
        first.StillSees("А. П. С. уточняет встречу группы\nСр, 16 сентября, 15:00, https://meet.example.ru/7\nТема: дневник\n✅ Отмечено: вы придёте");
        second.DoesNotSee("уточняет");
        await first.Says("/meetings");
        await first.Presses("16.09, 15:00 · группа");
        first.SeesButton("Открыть ссылку");
    }

    private static async Task<(Someone Mentor, Someone First, Someone Second)> GatheredLaterAsync(Bot bot)
    {
        var (first, second, mentor) = (await bot.MenteeAsync("Д. Р. К."), await bot.MenteeAsync("М. О. В."), await bot.MentorAsync("А. П. С."));
        await bot.PairAsync(first, mentor);
        await bot.PairAsync(second, mentor);
        await mentor.Says("/meetings");
        await mentor.Presses("Назначить встречу");
        await mentor.Presses("Собрать группу");
        foreach (var name in (string[])["Д. Р. К.", "М. О. В."]) await mentor.Presses(Group.LabelOf(mentor, name));
        await mentor.Presses("Дальше: 2");
        await mentor.Says("завтра 15:00");
        await mentor.Presses("Решим позже");
        await mentor.Presses("Пропустить");
        return (mentor, first, second);
    }
}
