using Mentorship.Testing;

namespace Mentorship.Features.Tests.SituationalHelp;

public sealed class LeavingTests
{
    [Fact]
    public async Task A_holder_who_withdraws_consent_frees_the_question_and_leaves_no_words()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, colleague, _) = await bot.SeatAsync();
        await mentee.Says("Первый вопрос.");
        await mentor.Presses("Беру");
        await mentor.Says("Вот ответ.");

        await mentor.LeavesAsync();

        mentee.StillSees("№ 1: А. П. С. больше не на связи. Вопрос уже у коллег");
        colleague.StillSees("Первый вопрос.");
        Assert.Equal(1, await bot.CountAsync("request_words"));
    }

    [Fact]
    public async Task An_author_who_withdraws_consent_withdraws_the_question()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, _) = await bot.SeatAsync();
        await mentee.Says("Первый вопрос.");

        await mentee.LeavesAsync();

        mentor.StillSees("№ 1: ответ больше не нужен");
        Assert.Equal(0, await bot.CountAsync("request_words"));
    }

    [Fact]
    public async Task Who_was_asked_and_leaves_is_not_asked_again()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, colleague, _) = await bot.SeatAsync();
        await mentee.Says("Первый вопрос.");

        await mentor.LeavesAsync();

        colleague.StillSees("Первый вопрос.");
    }

    [Fact]
    public async Task Where_the_only_curator_leaves_with_a_question_before_them_the_next_curator_gets_it()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, _, _, curator) = await bot.SeatAsync();
        await mentee.Says("Первый вопрос.");
        await bot.PassesAsync(TimeSpan.FromHours(4.1));
        curator.StillSees("№ 1 без ответа");

        await curator.LeavesAsync();
        var next = await bot.CuratorAsync("К. О. Л.");
        await bot.PassesAsync(TimeSpan.FromHours(2));

        next.StillSees("№ 1 без ответа");
        await next.Presses("Беру");
        mentee.Sees("№ 1: отвечает К. О. Л.");
    }

    [Fact]
    public async Task A_curator_who_was_called_into_a_dialogue_and_leaves_is_not_waited_for()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, curator) = await bot.SeatAsync();
        await mentee.Says("Первый вопрос.");
        await mentor.Presses("Беру");
        await mentee.Presses("Позвать куратора");
        await mentee.Presses("Да, позвать");

        await curator.LeavesAsync();

        mentee.StillSees("№ 1: другого куратора сейчас на связи нет. Отвечает А. П. С.");
    }
}
