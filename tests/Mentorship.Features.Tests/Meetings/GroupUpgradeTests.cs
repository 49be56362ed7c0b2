using Mentorship.Pipeline;
using Mentorship.Testing;

namespace Mentorship.Features.Tests.Meetings;

/// <summary>A database of the release in which reminders of several were timers alone.</summary>
public sealed class GroupUpgradeTests
{
    private static readonly string[] Back =
    [
        """
        insert into timers (id, due_at, lane, organization_id, kind, payload)
        select 'group:' || group_id || ':remind:' || replace(person_id, '-', '') || ':' || seconds_before || ':0', due_at,
            'reminders:' || person_id, organization_id, 'meeting.remind-guest', '{}'
        from reminders
        """,
        "delete from timers where id like 'reminder:%'",
        "drop table reminders",
        """
        create table reminders (
            id text not null primary key, meeting_id text not null references meetings (id),
            organization_id text not null references organizations (id), person_id text not null references people (id),
            seconds_before bigint not null, asked_for bigint not null, due_at bigint not null, state text not null, closed_at bigint,
            rung_as text, leaves_at bigint)
        """,
        "delete from migrations where number = 412",
    ];

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task What_several_were_promised_before_an_upgrade_rings_after_it(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (mentor, first, second) = await Group.GatheredAsync(bot);
        await bot.RestartsAsync();
        await using (var database = bot.Store.Open())
            foreach (var sql in Back)
                await database.RunAsync(unit => unit.ExecuteAsync(sql, null, CancellationToken.None), CancellationToken.None);
        bot.Time.Advance(TimeSpan.FromHours(5));

        await bot.PassesAsync(TimeSpan.FromSeconds(2));
        Assert.Equal((1, 1, 1), (Table.Rings(mentor), Table.Rings(first), Table.Rings(second)));
        first.StillSees("🔔 Встреча группы завтра в 15:00, каб. 5, собирает А. П. С.\nТема: дневник\nНапоминаю с опозданием, простите.");
        await first.Says("/settings");
        await first.Presses("Напоминания");
        await first.Presses("✓ За час");
        await bot.PassesAsync(TimeSpan.FromHours(23));

        Assert.Equal((2, 1, 2), (Table.Rings(mentor), Table.Rings(first), Table.Rings(second)));
    }
}
