using Mentorship.Features.Tests.Broadcasts;
using Mentorship.Testing;

namespace Mentorship.Features.Tests;

/// <summary>Links into the service open what they name, for whom it is.</summary>
public sealed class DeepLinkTests
{
    [Fact]
    public async Task A_link_to_a_question_opens_it_for_those_who_take_part()
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        var (mentor, mentee) = (await town.JoinsAsync(Town.Mentor), await town.JoinsAsync(Town.Mentee));
        await mentee.Says("Класс шумит.");
        var link = await LinkAsync(town);

        await mentee.Says(link);
        mentee.Sees("Вопрос № 1");
        mentee.SeesButton("Отозвать вопрос");
        await mentor.Says(link);

        mentor.Sees("Класс шумит.");
        mentor.SeesButton("Беру");
    }

    [Fact]
    public async Task A_link_to_a_question_of_others_says_nothing_of_it()
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        var (mentee, other) = (await town.JoinsAsync(Town.Mentee), await town.JoinsAsync(Town.SecondMentee));
        var (curator, head) = (await town.JoinsAsync(Town.Curator), await town.JoinsAsync(Town.Head));
        await mentee.Says("Класс шумит.");
        var link = await LinkAsync(town);

        await other.Says(link);
        other.Sees("Этот вопрос уже недоступен.");
        other.Sees("На сегодня дел нет.");
        await head.Says(link);
        head.Sees("Это кнопка для наставляемого. Ниже — ваше меню.");
        var stranger = bot.Stranger();
        await stranger.Says(link);

        stranger.Sees("Вход по ссылке или коду от куратора школы");
        Assert.All([other, head, curator, stranger], person => person.DoesNotSee("Класс шумит."));
    }

    [Fact]
    public async Task A_link_to_a_questionnaire_opens_it_where_it_fits_the_role()
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        var (mentor, mentee) = (await town.JoinsAsync(Town.Mentor), await town.JoinsAsync(Town.Mentee));

        await mentee.Says("/start q_entry-novice");
        mentee.Sees("Входная диагностика");
        mentee.SeesButton("Начать");
        await mentor.Says("/start q_entry-novice");

        mentor.Sees("Этой анкеты здесь больше нет.");
        mentor.DoesNotSee("Входная диагностика");
    }

    [Fact]
    public async Task A_link_to_a_begun_questionnaire_goes_on_with_it_for_its_respondent_alone()
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        var (curator, mentee) = (await town.JoinsAsync(Town.Curator), await town.JoinsAsync(Town.Mentee));
        await mentee.Says("/start q_entry-novice");
        await mentee.Presses("Начать");
        await mentee.Says("/menu");
        var link = $"/start q_{(await town.ReadAsync<string>("select id from questionnaire_runs"))[0]}";

        await curator.Says(link);
        curator.Sees("Этой анкеты здесь больше нет.");
        await mentee.Says(link);

        mentee.Sees("1 из");
    }

    [Fact]
    public async Task A_link_to_an_announcement_opens_it_for_those_who_have_it()
    {
        await using var bot = await Bot.StartAsync();
        var (town, curator, crowd) = await Announcing.GatherAsync(bot, [Town.Mentor, Town.Mentee]);
        await curator.AnnouncesAsync(bot, "Отправить 2 людям");
        var late = await town.JoinsAsync(Town.SecondMentee);
        var link = $"/start a_{(await town.ReadAsync<string>("select id from broadcasts"))[0]}";

        await crowd[0].Says(link);
        crowd[0].Sees(Announcing.Words);
        crowd[0].SeesButton("Прочитано");
        await curator.Says(link);
        curator.Sees("доставлено 2");
        await late.Says(link);

        late.Sees("Этого объявления у вас нет.");
        late.DoesNotSee(Announcing.Words);
    }

    [Fact]
    public async Task A_link_to_a_meeting_opens_it_for_its_two_people()
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        var (anna, dina, curator) = (await town.JoinsAsync(Town.Mentor), await town.JoinsAsync(Town.Mentee), await town.JoinsAsync(Town.Curator));
        var other = await town.JoinsAsync(Town.SecondMentee);
        await bot.PairAsync(dina, anna);
        await dina.Says("/meetings");
        await dina.Presses("Назначить встречу");
        await dina.Presses("Ср, 16 сентября, 13:00");
        await dina.Says("каб. 12");
        var link = $"/start m_{(await town.ReadAsync<string>("select id from meetings"))[0]}";

        await anna.Says(link);
        anna.Sees("каб. 12");
        anna.SeesButton("Подходит");
        await other.Says(link);
        other.Sees("Этой встречи здесь больше нет");
        await curator.Says(link);

        Assert.All([other, curator], one => one.DoesNotSee("каб. 12"));
    }

    [Fact]
    public async Task A_link_that_names_nothing_leads_home()
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        var mentee = await town.JoinsAsync(Town.Mentee);

        await mentee.Says("/start r_214");

        mentee.Sees("Ниже — что ждёт сегодня.");
    }

    private static async Task<string> LinkAsync(Town town) =>
        $"/start r_{(await town.ReadAsync<string>("select id from help_requests"))[0]}";
}
