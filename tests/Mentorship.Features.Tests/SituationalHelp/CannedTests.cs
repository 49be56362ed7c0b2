using Mentorship.Testing;

namespace Mentorship.Features.Tests.SituationalHelp;

/// <summary>«Готовые ответы» (ux.md H6a): a mentor keeps at hand what they answer again and again.</summary>
public sealed class CannedTests
{
    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task A_canned_answer_is_kept_for_its_mentor_alone_and_taken_off_again(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (mentee, mentor) = await bot.TalkAsync();
        await mentor.Presses("Готовые ответы");
        mentor.Sees("Готовых ответов пока нет");
        await mentor.Presses("Добавить");

        await mentor.Says("Журнал заполняют в день урока.");

        mentor.Sees("1. Журнал заполняют в день урока.");
        mentee.DoesNotSee("Журнал заполняют");
        await mentor.Presses("‹ Назад");
        await mentor.Says("Журнал заполняют в день урока.");
        mentee.Sees("№ 1 · А. П. С.\nЖурнал заполняют в день урока.");
        await mentor.Presses("Готовые ответы");
        await mentor.Presses("Убрать 1");
        mentor.Sees("Готовых ответов пока нет");
        Assert.Equal(0, await bot.CountAsync("canned_answers"));
    }

    [Fact]
    public async Task What_was_being_written_when_the_question_went_to_somebody_else_is_kept()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor) = await bot.TalkAsync();
        await mentor.Presses("Готовые ответы");
        await mentor.Presses("Добавить");
        await mentee.Presses("Сменить отвечающего");

        await mentor.Says("Журнал заполняют в день урока.");

        Assert.Equal(1, await bot.CountAsync("canned_answers"));
        mentee.DoesNotSee("Журнал заполняют");
    }
}
