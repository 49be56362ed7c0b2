using Mentorship.Domain;
using Mentorship.Domain.Calendar;
using Mentorship.Features.Shared.Calendar;
using Mentorship.Pipeline;
using Mentorship.Testing;
using Microsoft.Extensions.Options;

namespace Mentorship.Features.Tests.Hours;

/// <summary>Who takes urgent questions, and when. It is Tuesday, 15 September, 10:12.</summary>
public sealed class DutyTests
{
    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task A_mentor_takes_a_duty_and_everybody_of_the_school_sees_who_it_is(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (anna, curator) = (await bot.MentorAsync(), await bot.CuratorAsync());
        var stranger = await bot.MentorAsync("Л. И. Т.", school: "Лицей № 2");

        await anna.Says("/duty");
        anna.Sees("Сейчас никто не дежурит.\nВпереди никого.");
        await anna.Presses("Взять дежурство");
        await anna.Presses("Сегодня до 18:00");
        anna.Sees("А. П. С.: 15 сентября, 13:00–18:00");
        await anna.Presses("Взять дежурство");
        await anna.Presses("Другие дни и часы");
        await anna.Says("вт, чт 9-12");
        anna.Sees("Сейчас: А. П. С. до 12:00");
        anna.Sees("А. П. С.: каждую неделю вт, чт 9:00–12:00");
        await anna.Says("/menu");
        anna.Sees("Дежурство до 12:00");
        await curator.Says("/duty");
        curator.Sees("Сейчас: А. П. С. до 12:00");
        await stranger.Says("/duty");
        stranger.Sees("Сейчас никто не дежурит.");

        await bot.PassesAsync(TimeSpan.FromDays(1));
        await anna.Says("/duty");

        Assert.DoesNotContain(anna.News, message => message.Words.Contains("15 сентября, 13:00"));
        await anna.Presses("Снять: А. П. С., вт, чт");
        anna.Sees("Впереди никого.");
    }

    [Fact]
    public async Task A_curator_puts_a_mentor_on_duty_who_may_say_no()
    {
        await using var bot = await Bot.StartAsync();
        var (anna, curator) = (await bot.MentorAsync(), await bot.CuratorAsync());

        await curator.Says("/duty");
        await curator.Presses("Назначить дежурного");
        await curator.Presses("А. П. С.");
        curator.Sees("Когда дежурит А. П. С.?");
        await curator.Presses("Другие дни и часы");
        await curator.Says("завтра 9-13");
        curator.Sees("А. П. С.: 16 сентября, 9:00–13:00");
        anna.Sees("Куратор назначает вам дежурство\n16 сентября, 9:00–13:00");
        await anna.Presses("Не смогу");

        curator.Sees("А. П. С. не сможет дежурить\n16 сентября, 9:00–13:00");
        await curator.Says("/duty");
        curator.Sees("Впереди никого.");
    }

    [Fact]
    public async Task A_duty_taken_away_is_told()
    {
        await using var bot = await Bot.StartAsync();
        var (anna, curator) = (await bot.MentorAsync(), await bot.CuratorAsync());
        await anna.Says("/duty");
        await anna.Presses("Взять дежурство");
        await anna.Presses("Завтра 13:00–18:00");

        await curator.Says("/duty");
        await curator.Presses("Снять: А. П. С., 16.09");

        anna.Sees("Куратор снимает ваше дежурство\n16 сентября, 13:00–18:00");
    }

    [Fact]
    public async Task Hours_that_are_over_are_refused()
    {
        await using var bot = await Bot.StartAsync();
        var anna = await bot.MentorAsync();
        await anna.Says("/duty");
        await anna.Presses("Взять дежурство");
        await anna.Presses("Другие дни и часы");

        await anna.Says("сегодня 8-10");

        anna.Sees("Так дежурство не назначить");
    }

    [Fact]
    public async Task Others_of_the_product_can_ask_who_is_on_duty_and_who_is_free()
    {
        await using var bot = await Bot.StartAsync();
        var (anna, maria) = (await bot.MentorAsync("А. П. С."), await bot.MentorAsync("М. С. И."));
        foreach (var who in new[] { anna, maria })
        {
            await who.Says("/duty");
            await who.Presses("Взять дежурство");
            await who.Presses("Другие дни и часы");
            await who.Says("вт 10-11");
        }
        await maria.Says("/settings");
        await maria.Presses("Мои часы");
        await maria.Presses("Пауза");
        await maria.Presses("Без срока");

        var (people, pause) = await ReadAsync(bot);

        var only = Assert.Single(people);
        Assert.Equal(("А. П. С.", Readiness.OnDuty, true), (only.Name, only.Now.How, only.Now.IsFree));
        Assert.Equal(new ReadyNow(Readiness.Away, null), pause);
    }

    private static async Task<(IReadOnlyList<OnDuty> People, ReadyNow Pause)> ReadAsync(Bot bot)
    {
        await using var database = bot.Store.Open();
        return await database.RunAsync(async unit =>
        {
            unit.Actor = Actor.System(await unit.SingleAsync<string>("select id from organizations", null, CancellationToken.None));
            var maria = await unit.SingleAsync<string>("select person_id from absences", null, CancellationToken.None);
            var hours = new SchoolHours(new SchoolCalendars(unit), Options.Create(new HoursOptions()), Options.Create(new RegionOptions()));
            var calendars = new PersonCalendars(unit, hours);
            var availability = new Availability(unit, calendars, new Names(Options.Create(new PrivacyOptions())));
            return (await availability.OnDutyAsync(bot.Time.GetUtcNow(), CancellationToken.None),
                await availability.OfAsync(new PersonId(Guid.Parse(maria!)), bot.Time.GetUtcNow(), CancellationToken.None));
        }, CancellationToken.None);
    }
}
