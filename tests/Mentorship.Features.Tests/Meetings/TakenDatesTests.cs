using Mentorship.Testing;

namespace Mentorship.Features.Tests.Meetings;

/// <summary>A rhythm is proposed while one of the two has something else on one of its dates. Tuesday, 15 September, 10:12.</summary>
public sealed class TakenDatesTests
{
    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task A_rhythm_with_a_taken_date_among_the_next_is_told_to_both(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var table = await Table.SetAsync(bot);
        var other = await bot.MenteeAsync("М. О. В.");
        await other.Says("/menu");
        await table.AgreesOnAsync("23.09 13:20");
        await bot.PairAsync(other, table.Mentor);
        await other.Says("/meetings");
        await other.Presses("Назначить встречу");
        await other.Presses("Каждую неделю");

        await other.Presses(Table.Wednesday);
        await other.Says("каб. 12");

        table.Mentor.Sees("❗ У вас в одну из этих дат другая встреча, ср, 23 сентября, 13:20: Д. Р. К.");
        other.Sees("❗ А. П. С. в одну из этих дат на другой встрече.");
    }

    [Fact]
    public async Task A_rhythm_in_place_of_another_is_not_told_to_clash_with_it()
    {
        await using var bot = await Bot.StartAsync();
        var table = await Table.SetAsync(bot);
        await table.AgreesOnWednesdaysAsync();

        await table.Mentee.Presses("Изменить все");
        await table.Mentee.Presses("Другое время");
        await table.Mentee.Says("ср 13:20");
        await table.Mentee.Presses("Решим позже");

        table.Mentor.Sees("Вместо прежнего.");
        table.Mentor.DoesNotSee("на другой встрече");
        table.Mentor.DoesNotSee("другая встреча");
    }
}
