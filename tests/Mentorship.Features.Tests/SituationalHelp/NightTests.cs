using Mentorship.Testing;

namespace Mentorship.Features.Tests.SituationalHelp;

/// <summary>In quiet hours the news of a dialogue come as silently as its words, unless the question is for now.</summary>
public sealed class NightTests
{
    private static readonly TimeSpan UntilNight = TimeSpan.FromHours(12);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Who_takes_a_question_at_night_wakes_nobody_but_the_author_of_an_urgent_one(bool isUrgent)
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, _) = await bot.SeatAsync();
        await bot.PassesAsync(UntilNight);
        await mentee.Says("Как заполнить журнал?");
        if (isUrgent) await mentee.Presses("Сейчас");

        await mentor.Says("/menu");
        await mentor.Presses("Открыть новый вопрос");
        await mentor.Presses("Беру");

        Assert.Equal(!isUrgent, mentee.Newest("№ 1: отвечает А. П. С.").Silent);
    }

    [Fact]
    public async Task A_promise_that_runs_out_at_night_rings_for_neither_side()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, _) = await bot.SeatAsync();
        await bot.PassesAsync(TimeSpan.FromHours(10));
        await mentee.Says("Как заполнить журнал?");
        await mentor.Presses("Беру");
        await mentor.Presses("До 22:00");

        await bot.PassesAsync(TimeSpan.FromHours(2));

        Assert.True(mentee.Newest("без ответа, вопрос первый в очереди").Silent);
        Assert.True(mentor.Newest("Взять его снова можно").Silent);
    }

    [Fact]
    public async Task A_colleague_who_joins_at_night_wakes_neither_the_author_nor_the_holder()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor) = await bot.TalkAsync();
        var colleague = await bot.MentorAsync("В. В. В.", "");
        await mentor.Says("Пробовали тихий сигнал?");
        await mentor.Presses("Позвать коллегу");
        await mentor.Presses("В. В. В. · есть время");
        await bot.PassesAsync(UntilNight);

        await colleague.Presses("Присоединиться");

        Assert.True(mentee.Newest("№ 1: теперь отвечают А. П. С. и В. В. В.").Silent);
        Assert.True(mentor.Newest("№ 1: теперь вместе с вами отвечает В. В. В.").Silent);
    }

    [Fact]
    public async Task A_question_handed_over_at_night_wakes_nobody()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor) = await bot.TalkAsync();
        var colleague = await bot.MentorAsync("В. В. В.", "");
        await mentor.Says("Пробовали тихий сигнал?");
        await bot.PassesAsync(UntilNight);

        await mentor.Presses("Передать");
        await mentor.Presses("В. В. В. · есть время");

        Assert.True(mentee.Newest("№ 1: теперь отвечает В. В. В.").Silent);
        Assert.True(colleague.Newest("№ 1 теперь у вас").Silent);
    }

    [Fact]
    public async Task A_holder_who_closes_the_chat_at_night_does_not_wake_the_author()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor) = await bot.TalkAsync();
        await mentor.Says("Пробовали тихий сигнал?");
        await bot.PassesAsync(UntilNight);

        await mentor.BlocksTheBot();

        Assert.True(mentee.Newest("№ 1: чат А. П. С. с ботом закрыт").Silent);
    }
}
