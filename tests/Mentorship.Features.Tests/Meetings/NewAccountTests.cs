using Mentorship.Sandbox;
using Mentorship.Testing;

namespace Mentorship.Features.Tests.Meetings;

/// <summary>Somebody comes in by another account while news wait for the morning of the former one.</summary>
public sealed class NewAccountTests
{
    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task What_waits_in_the_former_chat_is_told_in_the_new_one_and_only_there(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var town = await Town.OpenAsync(bot);
        var (mentee, mentor) = (await town.JoinsAsync(Town.Mentee), await town.JoinsAsync(Town.Mentor));
        await Features.KnownPairs.AddAsync(bot.Store.Open(), Town.Mentor, Town.Mentee, bot.Time.GetUtcNow(), CancellationToken.None);
        await AgreeOnTomorrowAsync(mentor, mentee);
        await bot.PassesAsync(TimeSpan.FromHours(12));
        await mentor.Says("/meetings");
        await mentor.Presses("16.09, 15:00 · Д. Р. К.");
        await mentor.Presses("Отменить");

        var again = await town.StepsInAsync(await town.InviteAsync(Town.Mentee));
        await bot.PassesAsync(TimeSpan.FromHours(12));

        again.StillSees("А. П. С. отменяет встречу");
        Assert.DoesNotContain(mentee.View.Shown, message => message.Reads("отменяет встречу"));
        Assert.Single(again.View.Shown, message => message.Reads("А. П. С. отменяет встречу"));
    }

    [Fact]
    public async Task What_found_the_former_chat_closed_is_told_in_the_new_one()
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        var (mentee, mentor) = (await town.JoinsAsync(Town.Mentee), await town.JoinsAsync(Town.Mentor));
        await Features.KnownPairs.AddAsync(bot.Store.Open(), Town.Mentor, Town.Mentee, bot.Time.GetUtcNow(), CancellationToken.None);
        await AgreeOnTomorrowAsync(mentor, mentee);
        await bot.PassesAsync(TimeSpan.FromHours(12));
        await mentor.Says("/meetings");
        await mentor.Presses("16.09, 15:00 · Д. Р. К.");
        await mentor.Presses("Отменить");
        await bot.PassesAsync(TimeSpan.FromMinutes(1));
        await mentee.BlocksTheBot();
        await bot.PassesAsync(TimeSpan.FromHours(12));

        var again = await town.StepsInAsync(await town.InviteAsync(Town.Mentee));
        await bot.PassesAsync(TimeSpan.FromMinutes(1));

        again.StillSees("Пока чат был закрыт");
        again.StillSees("А. П. С. отменяет встречу");
    }

    [Fact]
    public async Task What_is_about_to_leave_comes_to_the_new_account_and_words_come_once()
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        var (mentee, mentor) = (await town.JoinsAsync(Town.Mentee), await town.JoinsAsync(Town.Mentor));
        await Features.KnownPairs.AddAsync(bot.Store.Open(), Town.Mentor, Town.Mentee, bot.Time.GetUtcNow(), CancellationToken.None);
        await mentee.Says("Первый вопрос.");
        await mentor.Presses("Беру");
        bot.World.Faults.Add(new Fault(FaultKind.TooManyRequests) { Count = 1, RetryAfterSeconds = 300, Chat = mentee.ChatId });
        await mentor.Says("Вот ответ.");
        await mentor.Says("/meetings");
        await mentor.Presses("Назначить встречу");
        await mentor.Presses("Другое время");
        await mentor.Says("завтра 15:00");
        await mentor.Presses("Решим позже");

        var again = await town.StepsInAsync(await town.InviteAsync(Town.Mentee));
        await bot.PassesAsync(TimeSpan.FromMinutes(10));

        Assert.Equal(1, again.View.Shown.Count(message => message.Reads("Вот ответ.")));
        mentee.DoesNotSee("Вот ответ.");
        await again.Presses("Подходит");
        mentor.Sees("✅ Встреча завтра в 15:00");
    }

    private static async Task AgreeOnTomorrowAsync(Someone mentor, Someone mentee)
    {
        await mentor.Says("/meetings");
        await mentor.Presses("Назначить встречу");
        await mentor.Presses("Другое время");
        await mentor.Says("завтра 15:00");
        await mentor.Presses("Решим позже");
        await mentee.Presses("Подходит");
    }
}
