using Mentorship.Features.Tests.Shared;
using Mentorship.Testing;

namespace Mentorship.Features.Tests.Onboarding;

/// <summary>«Забыть меня»: a day to think again, then the same as a consent taken back.</summary>
public sealed class ForgettingTests
{
    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Whoever_asks_to_be_forgotten_is_so_a_day_later(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store, Settings = Web.On });
        var (town, curator, mentor, mentee) = await PairAsync(bot);
        await mentee.Says("Класс шумит");

        await mentee.Says("/consent");
        await mentee.Presses("Забыть меня");
        mentee.Sees("Стереть ваши данные?");
        mentee.SeesButton("Сначала получить файл");
        await mentee.Presses("Стереть через 24 часа");
        mentee.Sees("Данные сотрутся завтра в 10:12");
        await bot.PassesAsync(TimeSpan.FromHours(23));
        await mentee.Says("/consent");
        mentee.SeesButton("Не стирать");
        Assert.Equal(1, await town.CountAsync("select count(*) from consents where revoked_at is null and person_id in (select author_id from help_requests)"));
        await bot.PassesAsync(TimeSpan.FromHours(1));

        mentee.Sees("Согласие отозвано, данные стёрты");
        mentor.Sees("Пара завершена: Д. Р. К.");
        curator.Sees("Д. Р. К. больше не участвует");
        Assert.Equal(0, await town.CountAsync("select count(*) from forgettings"));
        Assert.Equal(0, await town.CountAsync("select count(*) from request_words"));
        await mentee.Says("Помогите");
        mentee.Sees("Вход по ссылке или коду");
    }

    [Fact]
    public async Task Whoever_thinks_again_keeps_everything()
    {
        await using var bot = await Bot.StartAsync();
        var (town, _, mentor, mentee) = await PairAsync(bot);
        await mentee.Says("/consent");
        await mentee.Presses("Забыть меня");
        await mentee.Presses("Стереть через 24 часа");

        await mentee.Presses("Не стирать");
        mentee.Sees("Согласие: версия 1");
        mentee.SeesButton("Забыть меня");
        await bot.PassesAsync(TimeSpan.FromHours(25));

        mentee.DoesNotSee("Согласие отозвано");
        mentor.DoesNotSee("Пара завершена");
        Assert.Equal(3, await town.CountAsync("select count(*) from consents where revoked_at is null"));
    }

    [Fact]
    public async Task Taking_the_consent_back_meanwhile_needs_no_day()
    {
        await using var bot = await Bot.StartAsync();
        var (town, _, _, mentee) = await PairAsync(bot);
        await mentee.Says("/consent");
        await mentee.Presses("Забыть меня");
        await mentee.Presses("Стереть через 24 часа");

        await mentee.LeavesAsync();

        mentee.Sees("Согласие отозвано, данные стёрты");
        Assert.Equal(0, await town.CountAsync("select (select count(*) from forgettings) + (select count(*) from timers where id like '%:forget')"));
    }

    private static async Task<(Town Town, Someone Curator, Someone Mentor, Someone Mentee)> PairAsync(Bot bot)
    {
        var town = await Town.OpenAsync(bot);
        var curator = await town.JoinsAsync(Town.Curator);
        var (mentor, mentee) = (await town.JoinsAsync(Town.Mentor), await town.JoinsAsync(Town.Mentee));
        await bot.PairAsync(mentee, mentor);
        return (town, curator, mentor, mentee);
    }
}
