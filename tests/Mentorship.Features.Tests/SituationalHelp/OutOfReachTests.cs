using Mentorship.Testing;

namespace Mentorship.Features.Tests.SituationalHelp;

/// <summary>Somebody closed the chat: a curator hears of it, whichever school and whoever of the curators is left.</summary>
public sealed class OutOfReachTests
{
    private const string AlsoInTheSecondSchool = """
        insert into role_assignments (id, person_id, role, organization_id, act_from)
        select 'second', p.id, 'Mentor', o.id, 0 from people p, organizations o
        where p.display_name = 'А. П. С.' and o.name = 'Лицей № 2'
        """;

    [Fact]
    public async Task Curators_of_every_school_hear_of_somebody_who_has_chosen_none()
    {
        await using var bot = await Bot.StartAsync();
        var (curator, other) = (await bot.CuratorAsync(), await bot.CuratorAsync("Ч. В. П.", "Лицей № 2"));
        var mentor = await bot.MentorAsync("А. П. С.");
        await new Town(bot).WriteAsync(AlsoInTheSecondSchool);

        await mentor.BlocksTheBot();

        curator.StillSees("Куратору: А. П. С. не получает сообщения");
        other.StillSees("Куратору: А. П. С. не получает сообщения");
    }

    [Fact]
    public async Task The_municipal_curator_hears_where_the_only_curator_has_closed_the_chat()
    {
        await using var bot = await Bot.StartAsync();
        var (curator, mentor) = (await bot.CuratorAsync(), await bot.MentorAsync("А. П. С."));
        var municipal = await bot.ComesAsync(new Newcomer("М. О. Н.", "муниципальный куратор") { School = "" });
        await curator.BlocksTheBot();

        await mentor.BlocksTheBot();

        municipal.StillSees("Куратору: А. П. С. не получает сообщения");
        curator.DoesNotSee("А. П. С. не получает сообщения");
    }

    [Fact]
    public async Task A_card_that_waits_for_the_morning_never_comes_to_whoever_closed_the_chat_meanwhile()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, colleague, _) = await bot.SeatAsync();
        await bot.PassesAsync(TimeSpan.FromHours(12));
        await mentee.Says("Как заполнить журнал?");

        await mentor.BlocksTheBot();
        await mentor.UnblocksTheBot();
        await bot.PassesAsync(TimeSpan.FromHours(10));

        mentor.DoesNotSee("Как заполнить журнал?");
        mentor.SeesNoButton("Беру");
        await colleague.Presses("Беру");
        mentee.Sees("№ 1: отвечает М. С. И.");
    }

    [Fact]
    public async Task Of_two_who_close_the_chat_at_once_the_later_one_leaves_the_question_to_the_curator()
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = Store.Postgres });
        var (mentee, mentor, colleague, curator) = await bot.SeatAsync();
        await mentee.Says("Как заполнить журнал?");
        await bot.PassesAsync(TimeSpan.FromHours(3));
        colleague.SeesButton("Беру");
        curator.SeesNoButton("Беру");

        await Rival.MeetsAsync(bot,
        [
            """
            update request_participants set part = 'Former'
            where part = 'Asked' and person_id in (select id from people where display_name = 'М. С. И.')
            """,
            "update help_requests set version = version + 1",
        ], mentor.BlocksTheBot);

        curator.StillSees("№ 1 без ответа");
    }
}
