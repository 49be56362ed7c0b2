using Mentorship.Testing;

namespace Mentorship.Features.Tests.Meetings;

/// <summary>A mentor with two mentees, gathered for one meeting. It is Tuesday, 15 September, 10:12.</summary>
internal static class Group
{
    /// <summary>Wednesday at three in room 5, about diaries.</summary>
    public static async Task<(Someone Mentor, Someone First, Someone Second)> GatheredAsync(
        Bot bot, string at = "завтра 15:00")
    {
        var (first, second, mentor) = (await bot.MenteeAsync("Д. Р. К."), await bot.MenteeAsync("М. О. В."), await bot.MentorAsync("А. П. С."));
        await bot.PairAsync(first, mentor);
        await bot.PairAsync(second, mentor);
        await mentor.Says("/meetings");
        await mentor.Presses("Назначить встречу");
        await mentor.Presses("Собрать группу");
        await ChooseAsync(mentor, at);
        return (mentor, first, second);
    }

    public static async Task ChooseAsync(Someone organizer, string at = "завтра 15:00")
    {
        organizer.Sees("Кого пригласить? Выбрано: 0");
        foreach (var name in (string[])["Д. Р. К.", "М. О. В."]) await organizer.Presses(LabelOf(organizer, name));
        await organizer.Presses("Дальше: 2");
        await organizer.Says(at);
        await organizer.Says("каб. 5");
        await organizer.Says("дневник");
    }

    /// <summary>Twenty minutes after the group, so that both are reminded of together.</summary>
    public static async Task PairMeetsAsync(Someone mentee, Someone mentor)
    {
        await mentee.Says("/meetings");
        await mentee.Presses("Назначить встречу");
        await mentee.Presses("Другое время");
        await mentee.Says("завтра 15:20");
        await mentee.Presses("Решим позже");
        await mentor.Presses("Подходит");
    }

    /// <summary>What has become of all reminders.</summary>
    public static async Task<IReadOnlyList<string>> StatesAsync(Bot bot)
    {
        await using var database = bot.Store.Open();
        return await database.ReadAsync<string>("select state from reminders order by state", null, CancellationToken.None);
    }

    public static string LabelOf(Someone who, string name) => who.View.Shown.Last(message => message.FromBot).Buttons.SelectMany(row => row)
        .First(button => button.Text.StartsWith(name, StringComparison.Ordinal)).Text;
}
