using Mentorship.Pipeline;
using Mentorship.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Mentorship.Features.Tests.Meetings;

/// <summary>Groups of thirty at one hour, more people than messages can leave in a minute: at one a second sixty fit.</summary>
public sealed class GroupCrowdTests
{
    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Big_groups_set_out_early_enough_for_the_last_one_and_curators_see_it_coming(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store, KeepsService = true });
        var (mentor, first, second) = await Group.GatheredAsync(bot);
        var curator = await bot.CuratorAsync("К. Н. В.");
        await bot.WithServiceAsync((service, _) =>
        {
            service.GetRequiredService<PipelineOptions>().MessagesPerSecond = 1;
            return Task.CompletedTask;
        });
        for (var more = 0; more < 2; more++)
        {
            await mentor.Says("/meetings");
            await mentor.Presses("Назначить встречу");
            await mentor.Presses("Собрать группу");
            await Group.ChooseAsync(mentor);
        }

        await InviteAsync(bot, 28);
        await second.Says("/settings");
        await second.Presses("Напоминания");
        await second.Presses("За 3 часа");

        await curator.Says("/menu");
        await curator.Presses("Ещё");
        await curator.Presses("Что мне придёт");
        curator.Sees("❗ Напоминаний сегодня в 15:00: 93, за минуту уходит 60. Начну в 14:58, успеют все.");
        await bot.PassesAsync(TimeSpan.FromMinutes(286));
        Assert.Equal(0, Table.Rings(first) + Table.Rings(second) + Table.Rings(mentor));
        await bot.PassesAsync(TimeSpan.FromMinutes(1.9));

        Assert.Equal((1, 1, 1), (Table.Rings(mentor), Table.Rings(first), Table.Rings(second)));
        await bot.PassesAsync(TimeSpan.FromHours(1));
        Assert.Equal((1, 1, 1), (Table.Rings(mentor), Table.Rings(first), Table.Rings(second)));
    }

    /// <summary>As if so many more had been chosen, who are on the list and have no chat yet.</summary>
    private static Task InviteAsync(Bot bot, int guests) => bot.InUnitAsync(async (unit, _, ct) =>
    {
        const string Person = """
            insert into people (
                id, organization_id, full_name, folded_name, display_name, post, subjects, directions, state, version)
            select @Id, organization_id, full_name, folded_name, display_name, post, subjects, directions, state, version from people limit 1
            """;
        const string Guest = """
            insert into group_guests (group_id, person_id, organization_id, word)
            select id, @Id, organization_id, 'Unknown' from group_meetings
            """;
        foreach (var id in Enumerable.Range(0, guests).Select(_ => Guid.CreateVersion7()))
            foreach (var sql in (string[])[Person, Guest]) await unit.ExecuteAsync(sql, new { Id = id }, ct);
    });
}
