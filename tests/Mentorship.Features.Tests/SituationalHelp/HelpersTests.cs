using Mentorship.Testing;

namespace Mentorship.Features.Tests.SituationalHelp;

/// <summary>«Помощники»: colleagues who agreed to be asked right after one's own mentor.</summary>
public sealed class HelpersTests
{
    private const string Agreed = """
        insert into helpers (author_id, person_id, organization_id, state, since)
        select a.id, m.id, a.organization_id, 'Agreed', 1 from people a join people m on m.display_name = 'М. С. И.'
        where a.display_name = 'Д. Р. К.'
        """;

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task A_colleague_who_agreed_is_asked_right_after_the_own_mentor(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (mentee, _, colleague, _) = await bot.SeatAsync();
        var other = await bot.MentorAsync("Б. В. Г.", "");
        await NamesAsync(mentee);
        mentee.Sees("⏳ М. С. И., математика: ждём ответа");
        colleague.Sees("Д. Р. К. просит вас помогать");

        await colleague.Presses("Да, спрашивайте");
        mentee.Sees("М. С. И. теперь среди ваших помощников");
        await mentee.Says("Первый вопрос.");
        await bot.PassesAsync(TimeSpan.FromMinutes(6));

        colleague.StillSees("Вопрос № 1");
        other.DoesNotSee("Вопрос № 1");
        await bot.PassesAsync(TimeSpan.FromMinutes(6));
        other.StillSees("Вопрос № 1");
    }

    [Fact]
    public async Task A_no_is_seen_by_nobody_and_changes_nothing()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, _, colleague, _) = await bot.SeatAsync();
        var other = await bot.MentorAsync("Б. В. Г.", "");
        await NamesAsync(mentee);

        var before = mentee.ToString();

        await colleague.Presses("Нет");

        Assert.Equal(before, mentee.ToString());
        await OpenAsync(mentee);
        mentee.Sees("⏳ М. С. И., математика: ждём ответа");
        await mentee.Says("Первый вопрос.");
        await bot.PassesAsync(TimeSpan.FromMinutes(6));
        colleague.StillSees("Вопрос № 1");
        other.StillSees("Вопрос № 1");
    }

    [Fact]
    public async Task Either_of_the_two_ends_it()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, _, colleague, _) = await bot.SeatAsync();
        await NamesAsync(mentee);
        await colleague.Presses("Да, спрашивайте");

        await OpenAsync(colleague);
        colleague.Sees("Вы помогаете: Д. Р. К.");
        await colleague.Presses("Больше не помогать: Д. Р. К.");

        mentee.Sees("М. С. И. больше не среди ваших помощников.");
        await NamesAsync(mentee);
        await mentee.Presses("Убрать: М. С. И.");
        mentee.Sees("Помощники: 0 из 3");
        Assert.Equal(0, await bot.CountAsync("helpers where state <> 'TakenBack'"));
        await colleague.Presses("Да, спрашивайте");
        colleague.SeesToast("Эта просьба уже снята.");
        Assert.Equal(0, await bot.CountAsync("helpers where state <> 'TakenBack'"));
    }

    [Theory]
    [InlineData("Нет")]
    [InlineData(null)]
    public async Task Nobody_is_asked_the_same_again_in_a_month_whatever_they_answered(string? answer)
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, _, colleague, _) = await bot.SeatAsync();
        await NamesAsync(mentee);
        if (answer is not null) await colleague.Presses(answer);
        await OpenAsync(mentee);
        await mentee.Presses("Убрать: М. С. И.");
        mentee.Sees("Помощники: 0 из 3");

        var before = colleague.ToString();
        await NamesAsync(mentee);
        mentee.Sees("М. С. И.: эту просьбу вы уже отправляли. Повторить можно с 15 октября");
        Assert.Equal(before, colleague.ToString());
        await bot.PassesAsync(TimeSpan.FromDays(31));
        await NamesAsync(mentee);

        mentee.Sees("⏳ М. С. И., математика: ждём ответа");
        colleague.StillSees("Д. Р. К. просит вас помогать");
    }

    [Fact]
    public async Task Where_nobody_may_be_named_there_is_no_button_for_it()
    {
        await using var bot = await Bot.StartAsync(NoHelpers);
        var (mentee, _, _, _) = await bot.SeatAsync();

        await mentee.Says("/settings");

        Assert.Null(mentee.Newest("Настройки").FindButton("Помощники"));
    }

    [Fact]
    public async Task Whoever_named_a_colleague_before_can_still_end_it()
    {
        await using var bot = await Bot.StartAsync(NoHelpers);
        var (mentee, _, _, _) = await bot.SeatAsync();
        await using (var database = bot.Store.Open())
            await database.RunAsync(unit => unit.ExecuteAsync(Agreed, null, CancellationToken.None), CancellationToken.None);
        await OpenAsync(mentee);
        mentee.Sees("Помощники: 1 из 1");

        await mentee.Presses("Убрать: М. С. И.");

        Assert.Equal(0, await bot.CountAsync("helpers"));
        mentee.DoesNotSee("Помощники:");
    }

    private static ScenarioOptions NoHelpers => new()
    {
        Settings = new Dictionary<string, string?>(new ScenarioOptions().Settings) { ["Help:Helpers"] = "0" },
    };

    private static async Task OpenAsync(Someone who)
    {
        await who.Says("/settings");
        await who.Presses("Помощники");
    }

    private static async Task NamesAsync(Someone mentee)
    {
        await OpenAsync(mentee);
        await mentee.Presses("Добавить коллегу");
        mentee.DoesNotSee("А. П. С., математика");
        await mentee.Presses("М. С. И., математика");
    }
}
