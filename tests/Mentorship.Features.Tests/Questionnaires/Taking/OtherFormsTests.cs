using Mentorship.Testing;

namespace Mentorship.Features.Tests.Questionnaires;

public sealed class OtherFormsTests
{
    [Fact]
    public async Task A_mentor_reads_the_golden_figures_of_the_self_check()
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { KeepsService = true });
        var (mentor, curator) = (await bot.MentorAsync(), await bot.CuratorAsync());
        await mentor.BeginsAsync("Самодиагностика наставника");

        await mentor.AnswersAsync(Sheets.MentorA);
        await mentor.Presses("Отправить ответы");

        mentor.Sees("Мастерство наставника: 75, можно вести пару ▰▰▰▰▱");
        mentor.Sees("Желание и готовность: 67");
        mentor.Sees("Общение и поддержка: 58");
        mentor.Sees("Цифровая грамотность и саморазвитие: 42");
        mentor.Sees("В целом: 61, можно начинать с поддержкой");
        mentor.Sees("Подучиться до начала: Цифровая грамотность и саморазвитие.");
        await curator.OpensResultAsync("А. П. С., математика: пройдена");
        curator.Sees("Мастерство наставника 75");
    }

    [Fact]
    public async Task Both_sides_of_an_ended_pair_look_back_and_neither_reads_the_other()
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { KeepsService = true });
        var (mentee, mentor, curator) = (await bot.MenteeAsync(), await bot.MentorAsync(), await bot.CuratorAsync());
        await bot.PairAsync(mentee, mentor);
        await curator.EndsPairAsync();
        await mentee.Says("/questionnaires");
        await mentee.Presses("Рефлексия: А. П. С.");
        mentee.Sees("🔒 Ответы видите только вы; куратор и руководитель — числа.");
        await mentee.Presses("Начать");
        mentee.Sees("С самого начала было понятно, к чему мы идём");

        var asked = await mentee.AnswersAsync(Sheets.Pleased);
        Assert.Equal(["br-early", "br-role", "br-case"], asked.Where(question => question.StartsWith("br-", StringComparison.Ordinal)));
        await mentee.Presses("Отправить ответы");

        mentee.Sees("Что изменилось: 100, сложилось ▰▰▰▰▰");
        mentee.Sees("В целом: 100, сложилось");
        await mentor.Says("/questionnaires");
        mentor.SeesNoButton("Д. Р. К.: результат");
        await mentor.Presses("Рефлексия: Д. Р. К.");
        await mentor.Presses("Начать");
        mentor.Sees("Цели программы были понятны нам обоим с самого начала");
        await mentor.AnswersAsync(Sheets.Disappointed);
        await mentor.Presses("Отправить ответы");
        await curator.OpensResultAsync("Д. Р. К., история: не пройдена");
        curator.Sees("В целом: 100, сложилось");
        curator.Sees("Просит позвать в следующем году: наставником.");
        curator.Sees("Стороны видят итог по-разному.");
        await curator.Presses("Открыть ответы");
        await curator.Presses("Дальше: 1");
        curator.Sees("Первый открытый урок");
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task A_reflection_does_not_count_as_the_questionnaire_of_the_role(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { KeepsService = true, Store = store });
        var (mentee, mentor, curator) = (await bot.MenteeAsync(), await bot.MentorAsync(), await bot.CuratorAsync());
        await bot.PairAsync(mentee, mentor);
        await curator.EndsPairAsync();
        await mentee.Says("/questionnaires");
        await mentee.Presses("Рефлексия: А. П. С.");
        await mentee.Presses("Начать");
        await mentee.AnswersAsync(Sheets.Pleased);
        await mentee.Presses("Отправить ответы");

        await curator.Says("/questionnaires");
        await curator.Presses("Кто прошёл");
        curator.Sees("Кто прошёл анкету своей роли: 0 из 2");
        await mentor.Says("/questionnaires");
        await mentor.Presses("Самодиагностика наставника");
        await mentor.Presses("Начать");
        await mentor.AnswersAsync(Sheets.MentorA);
        await mentor.Presses("Отправить ответы");
        await curator.Says("/questionnaires");
        await curator.Presses("Кто прошёл");

        curator.Sees("Кто прошёл анкету своей роли: 1 из 2");
        curator.SeesButton("А. П. С., математика: пройдена");
        curator.SeesButton("Д. Р. К., история: не пройдена");
    }

    [Fact]
    public async Task A_retake_is_a_run_of_its_own()
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { KeepsService = true });
        var mentee = await bot.MenteeAsync();
        await mentee.SendsEntryAsync();

        await mentee.Presses("Пройти ещё раз");
        mentee.Sees("около 8 минут");
        await mentee.Presses("Начать");
        await mentee.Says("/cancel");

        await using var database = bot.Store.Open();
        Assert.Equal(["Paused Interim", "Scored Entry"], await database.ReadAsync<string>(
            "select state || ' ' || phase as value from questionnaire_runs order by 1", null, CancellationToken.None));
    }

    [Fact]
    public async Task A_second_result_says_what_has_become_easier()
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { KeepsService = true });
        var mentee = await bot.MenteeAsync();
        await mentee.SendsEntryAsync();
        await bot.PassesAsync(TimeSpan.FromDays(1));
        await mentee.Presses("Пройти ещё раз");
        await mentee.Presses("Начать");

        await mentee.AnswersAsync(Sheets.EntryEasier);
        await mentee.Presses("Отправить ответы");

        mentee.Sees("С первого раза легче: методика на 50.");
        mentee.DoesNotSee("С первого раза труднее");
    }
}
