using Mentorship.Testing;

namespace Mentorship.Features.Tests.Broadcasts;

/// <summary>Where two may decide, each agrees to exactly what they have read.</summary>
public sealed class TwoHeadsTests
{
    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task What_came_back_and_was_written_anew_is_not_agreed_to_by_an_older_button(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (curator, first, second, crowd) = await TwoAsync(bot);
        await SubmitsAsync(curator, "Неудачные слова");
        await first.Presses("Посмотреть объявление");
        await second.Presses("Посмотреть объявление");
        var read = second.View.Shown.Last(message => message.FindButton("Согласовать") is not null);
        await first.Presses("Вернуть автору");
        await RewritesAsync(curator);

        await second.PressesAgain(read, read.FindButton("Согласовать")!);
        await bot.SendsAsync();

        second.Sees(Announcing.RightWords);
        Assert.All(crowd[1..], one => Assert.Equal(0, one.Copies(Announcing.RightWords)));
        await second.Presses("Согласовать");
        await bot.SendsAsync();
        Assert.Equal(1, crowd[1].Copies(Announcing.RightWords));
    }

    [Fact]
    public async Task Nobody_returns_words_that_they_have_not_read()
    {
        await using var bot = await Bot.StartAsync();
        var (curator, first, second, _) = await TwoAsync(bot);
        await SubmitsAsync(curator, "Неудачные слова");
        await first.Presses("Посмотреть объявление");
        await second.Presses("Посмотреть объявление");
        var read = second.View.Shown.Last(message => message.FindButton("Вернуть автору") is not null);
        await first.Presses("Вернуть автору");
        await RewritesAsync(curator);

        await second.PressesAgain(read, read.FindButton("Вернуть автору")!);

        second.Sees(Announcing.RightWords);
        second.SeesButton("Согласовать");
        await second.Presses("Вернуть автору");
        curator.StillSees("вернулось");
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Days_are_agreed_to_only_as_they_were_asked_last(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (curator, first, _, crowd) = await TwoAsync(bot);
        await SendsAgreedAsync(bot, curator, first);
        await ProposesAsync(curator, "24.09");
        var asked = first.View.Shown.Last(message => message.FindButton("Согласовать") is not null);
        await ProposesAsync(curator, "25.09");

        await first.PressesAgain(asked, asked.FindButton("Согласовать")!);
        await bot.SendsAsync();

        first.Sees("Об этих сроках объявления № 1 решать уже нечего");
        Assert.All(crowd[1..], one => Assert.Equal(0, one.Copies("Действует до 24 сентября.")));
        await first.Presses("Согласовать");
        await bot.SendsAsync();
        Assert.All(crowd[1..], one => Assert.Equal(1, one.Copies("Действует до 25 сентября.")));
    }

    [Fact]
    public async Task Days_that_one_head_returned_are_not_agreed_to_by_another()
    {
        await using var bot = await Bot.StartAsync();
        var (curator, first, second, crowd) = await TwoAsync(bot);
        await SendsAgreedAsync(bot, curator, first);
        await ProposesAsync(curator, "24.09");
        await first.Presses("Вернуть автору");

        await second.Presses("Согласовать");
        await bot.SendsAsync();

        second.Sees("Об этих сроках объявления № 1 решать уже нечего");
        Assert.All(crowd[1..], one => Assert.Equal(0, one.Copies("Действует до 24 сентября.")));
    }

    private static async Task ProposesAsync(Someone curator, string lastDay)
    {
        await curator.OpensAsync("№ 1 · отправлено");
        await curator.Presses("Сроки");
        await curator.PressesFirst("Срок: ");
        await curator.Presses("Написать день");
        await curator.Says(lastDay);
        curator.Sees("Новые сроки объявления № 1 у руководителя.");
    }

    /// <summary>A curator with a head, and a mentor who is head as well.</summary>
    private static async Task<(Someone Curator, Someone First, Someone Second, Someone[] Crowd)> TwoAsync(Bot bot)
    {
        var (town, curator, crowd) = await Announcing.GatherAsync(bot);
        var head = await town.JoinsAsync(Town.Head);
        await town.WriteAsync("""
            insert into role_assignments (id, person_id, role, organization_id, act_from)
            select 'second', id, 'Head', organization_id, 0 from people where full_name = 'Абрамов Пётр Сергеевич'
            """);
        return (curator, head, crowd[0], crowd);
    }

    private static async Task SubmitsAsync(Someone curator, string words)
    {
        await curator.WritesAsync(words);
        await curator.PicksAsync("официальное");
        await curator.Presses("Дальше: когда");
        await curator.Presses("Отдать руководителю");
    }

    /// <summary>What came back, in the right words.</summary>
    private static async Task RewritesAsync(Someone curator)
    {
        await curator.Says("/announce");
        await curator.Presses("Дальше: текст");
        await curator.Presses("Изменить");
        await curator.Says(Announcing.RightWords);
        await curator.Presses("Дальше: когда");
        await curator.Presses("Отдать руководителю");
    }

    private static async Task SendsAgreedAsync(Bot bot, Someone curator, Someone head)
    {
        await SubmitsAsync(curator, Announcing.Words);
        await head.Presses("Посмотреть объявление");
        await head.Presses("Согласовать");
        await bot.SendsAsync();
    }
}
