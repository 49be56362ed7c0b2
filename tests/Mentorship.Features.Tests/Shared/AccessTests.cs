using Mentorship.Testing;

namespace Mentorship.Features.Tests;

public sealed class AccessTests
{
    [Fact]
    public async Task A_role_taken_away_is_gone_at_the_next_press()
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        var curator = await town.JoinsAsync(Town.Curator);
        await curator.Says("/people");
        await town.ImportAsync("школа;ФИО;роль\nСОШ № 7;Кузнецова Ольга Львовна;наставник\n");

        await curator.Presses("Найти");

        curator.SeesToast("Это кнопка для куратора.");
        curator.Sees("Это кнопка для куратора.");
        curator.SeesButton("Мои пары: 0");
    }

    [Fact]
    public async Task Whoever_works_in_two_schools_is_asked_and_sees_one_at_a_time()
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        var curator = await town.JoinsAsync(Town.Curator);
        await town.WriteAsync(
            """
            insert into role_assignments (id, person_id, role, organization_id, act_from)
            select 'second', r.person_id, 'SchoolCurator', o.id, 0
            from role_assignments r, organizations o
            where r.role = 'SchoolCurator' and o.name = 'Лицей № 2' and r.organization_id <> o.id
            """);

        await curator.Says("/people");
        curator.Sees("В какой школе вы сейчас работаете?");
        await curator.Presses("Лицей № 2");
        curator.Sees("Теперь вы в школе: Лицей № 2");
        await curator.Presses("Меню");
        curator.Sees("Лицей № 2 · вт, 15 сентября");
        await curator.Says("/people");
        curator.Sees("Люди школы: 2");
        await curator.Says("/menu");
        await curator.Presses("Перейти: СОШ № 7");
        await curator.Says("/people");

        curator.Sees("Люди школы: 6");
    }

    [Fact]
    public async Task A_button_of_somebody_else_does_nothing()
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        var curator = await town.JoinsAsync(Town.Curator);
        var other = await town.JoinsAsync(Town.OtherCurator);
        await curator.Says("/people");
        var list = curator.Newest("Люди школы");
        await other.Says("/menu");

        await other.PressesAgain(other.View.Shown.Last(), list.FindButton("Найти")!);

        other.SeesToast("Кнопка устарела");
        other.DoesNotSee("Кого найти?");
    }
}
