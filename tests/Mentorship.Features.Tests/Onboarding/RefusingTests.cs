using Mentorship.Testing;

namespace Mentorship.Features.Tests.Onboarding;

/// <summary>«Не даю»: nothing ties the chat to the person any more, and the invitation opens again.</summary>
public sealed class RefusingTests
{
    [Fact]
    public async Task Refusing_consent_unties_the_chat_and_leaves_the_way_back_open()
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        var mentee = await town.StepsInAsync(await town.InviteAsync(Town.Mentee));
        Assert.Equal(["bindings.chat"], await town.TracesOfAsync(mentee.Chat));

        await mentee.Presses("Что хранится");
        mentee.Sees("Не храним: фото и файлы");
        await mentee.Presses("Не даю");
        mentee.Sees("данные не беру и не пишу");
        Assert.Empty(await town.TracesOfAsync(mentee.Chat));
        Assert.Equal(["Invited"], await town.ReadAsync<string>("select state from people where folded_name like 'демина%'"));
        await mentee.Presses("Вернуться к согласию");
        await mentee.Presses("Даю согласие");

        mentee.Sees("Согласие записано");
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task A_refused_invitation_can_be_used_again_from_another_account(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var town = await Town.OpenAsync(bot);
        var invite = await town.InviteAsync(Town.Mentee);
        var first = await town.StepsInAsync(invite);
        await first.Presses("Не даю");

        var second = await town.StepsInAsync(invite);
        await second.Presses("Даю согласие");

        second.Sees("Согласие записано");
        await first.Presses("Вернуться к согласию");
        first.Sees("По этой ссылке уже вошли");
    }

    [Fact]
    public async Task A_week_without_an_answer_about_consent_unties_the_chat()
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        var curator = await town.JoinsAsync(Town.Curator);
        var invite = await town.InviteAsync(Town.Mentee);
        await bot.PassesAsync(TimeSpan.FromDays(1));
        var mentee = await town.StepsInAsync(invite);
        await bot.PassesAsync(TimeSpan.FromDays(6.9));
        Assert.Equal(["bindings.chat"], await town.TracesOfAsync(mentee.Chat));

        await bot.PassesAsync(TimeSpan.FromDays(0.1));

        mentee.Sees("За 7 дней ответа о согласии не было");
        await mentee.Presses("Даю согласие");
        mentee.Sees("Срок приглашения вышел");
        mentee.SeesButton("Попросить новую ссылку");
        Assert.Empty(await town.TracesOfAsync(mentee.Chat));
        Assert.Equal(["Invited"], await town.ReadAsync<string>("select state from people where folded_name like 'демина%'"));
        await mentee.Says($"/start {invite.Payload}");
        mentee.Sees("Срок приглашения вышел");
        await mentee.Presses("Попросить новую ссылку");
        curator.Sees("Д. Р. К. просит новую ссылку");
        await mentee.Says($"/start {(await town.InviteAsync(Town.Mentee)).Payload}");
        await mentee.Presses("Да, это я");
        await mentee.Presses("Даю согласие");
        Assert.Equal(0, await town.CountAsync("select count(*) from timers where id like '%:undecided'"));
    }

    [Fact]
    public async Task Refusing_a_newer_document_leaves_the_earlier_consent_to_be_withdrawn()
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions
        {
            Settings = new Dictionary<string, string?> { ["Telegram:MessagesPerSecond"] = "0", ["Consent:Version"] = "2" },
        });
        var town = await Town.OpenAsync(bot);
        var mentee = await town.JoinsAsync(Town.Mentee);
        await town.WriteAsync("update consents set document_version = 1");

        await mentee.Says("/menu");
        await mentee.Presses("Не даю");
        mentee.Sees("Согласие версии 1 действует, как было");
        await mentee.Presses("Отозвать согласие");
        await mentee.Presses("Отозвать и стереть");

        mentee.Sees("Согласие отозвано, данные стёрты");
        Assert.Equal(0, await town.CountAsync("select count(*) from bindings"));
    }
}
