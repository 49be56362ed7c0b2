using Mentorship.Testing;

namespace Mentorship.Features.Tests.Meetings;

/// <summary>A pair with a rhythm agrees on another: beside it, or in its place. Tuesday, 15 September, 10:12.</summary>
public sealed class TwoRhythmsTests
{
    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task One_more_rhythm_leaves_the_first_as_it_is(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var table = await Table.SetAsync(bot);
        await table.AgreesOnWednesdaysAsync();

        await table.Mentor.Says("/meetings");
        await table.Mentor.Presses("Назначить встречу");
        await table.Mentor.Presses("Каждую неделю");
        await table.Mentor.Presses("Другое время");
        await table.Mentor.Says("пт 15:00");
        await table.Mentor.Presses("Решим позже");
        table.Mentee.DoesNotSee("Вместо прежнего");
        await table.Mentee.Presses("Подходит");

        await table.Mentor.Says("/meetings");
        table.Mentor.SeesButton("Каждую ср, 13:00");
        table.Mentor.SeesButton("Каждую пт, 15:00");
        table.Mentor.SeesButton("16.09, 13:00 · Д. Р. К.");
        table.Mentor.SeesButton("18.09, 15:00 · Д. Р. К.");
    }

    [Fact]
    public async Task Another_time_in_answer_to_a_proposal_keeps_how_often_and_stops_what_both_were_to_replace()
    {
        await using var bot = await Bot.StartAsync();
        var table = await Table.SetAsync(bot);
        await table.AgreesOnWednesdaysAsync();
        await table.Mentee.Presses("Изменить все");
        await table.Mentee.Presses("Раз в две недели");
        await table.Mentee.Presses("Каникулы: пропускаем");
        await table.Mentee.Presses("Чт, 17 сентября, 13:00");
        await table.Mentee.Presses("Решим позже");

        await table.Mentor.Presses("Другое время");
        table.Mentor.Sees("Раз в две недели с Д. Р. К.");
        table.Mentor.SeesButton("Каникулы: на учебный день");
        await table.Mentor.Presses("Другое время");
        await table.Mentor.Says("пт 15:00");
        await table.Mentor.Presses("Решим позже");
        await table.Mentee.Presses("Подходит");

        await table.Mentee.Says("/meetings");
        table.Mentee.SeesButton("Через неделю, пт, 15:00");
        table.Mentee.SeesNoButton("Через неделю, чт, 13:00");
        table.Mentee.SeesNoButton("Каждую ср, 13:00");
        table.Mentee.SeesNoButton("16.09, 13:00 · А. П. С.");
    }
}
