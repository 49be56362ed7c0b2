using Mentorship.Sandbox;
using Mentorship.Testing;

namespace Mentorship.Features.Tests.Onboarding;

public sealed class InvitationTests
{
    [Fact]
    public async Task A_used_link_explains_itself_and_the_curator_hears_of_it()
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        var curator = await town.JoinsAsync(Town.Curator);
        var invite = await town.InviteAsync(Town.Mentee);
        var mentee = await town.StepsInAsync(invite);
        var other = bot.Stranger();

        await other.Says($"/start {invite.Payload}");
        other.Sees("По этой ссылке уже вошли");
        await other.Presses("Сообщить куратору");
        other.Sees("Куратор узнает");

        curator.Sees("Д. Р. К. сообщает, что по ссылке вошёл кто-то другой");
    }

    [Fact]
    public async Task The_same_person_may_press_the_used_link_again()
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        var invite = await town.InviteAsync(Town.Mentee);
        var mentee = await town.StepsInAsync(invite);
        await mentee.Presses("Даю согласие");

        await mentee.Says($"/start {invite.Payload}");

        mentee.Sees("Вы уже вошли по этому приглашению");
    }

    [Fact]
    public async Task An_expired_link_asks_the_curator_once_who_gives_a_new_one()
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        var curator = await town.JoinsAsync(Town.Curator);
        var invite = await town.InviteAsync(Town.Mentee);
        var mentee = bot.Stranger();
        await bot.PassesAsync(TimeSpan.FromDays(8));

        await mentee.Says($"/start {invite.Payload}");
        mentee.Sees("Срок приглашения вышел");
        await mentee.Presses("Попросить новую ссылку");
        mentee.Sees("Просьба у куратора");
        curator.Sees("Д. Р. К. просит новую ссылку");
        await curator.Presses("Пригласить");
        curator.Sees("Приглашение: Д. Р. К.");
        var code = curator.Newest("Приглашение: Д. Р. К.").Words.Split("Код: ")[1][..8];
        await mentee.Says(code);

        mentee.Sees("Здравствуйте, Д. Р. К.!");
    }

    [Fact]
    public async Task An_invitation_that_may_not_have_come_leaves_once_and_the_curator_is_offered_a_new_one()
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        var curator = await town.JoinsAsync(Town.Curator);
        var (invite, mentee) = (await town.InviteAsync(Town.Mentee), bot.Stranger());
        await bot.PassesAsync(TimeSpan.FromDays(8));
        await mentee.Says($"/start {invite.Payload}");
        await mentee.Presses("Попросить новую ссылку");
        bot.World.Faults.Add(new Fault(FaultKind.CutAfter) { Count = 1, Method = "sendMessage", Chat = curator.ChatId });

        await curator.Presses("Пригласить");

        curator.Sees("❗ Связь прервалась, приглашение могло не прийти: Д. Р. К.\nВторой раз");
        await bot.PassesAsync(TimeSpan.FromMinutes(5));
        Assert.Single(curator.View.Shown, message => message.Words.Contains("Код: ", StringComparison.Ordinal));
        await curator.Presses("Выдать новое приглашение");
        await mentee.Says(curator.Newest("Приглашение: Д. Р. К.").Words.Split("Код: ")[1][..8]);
        mentee.Sees("Здравствуйте, Д. Р. К.!");
    }

    [Fact]
    public async Task A_new_link_cancels_the_old_one()
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        var old = await town.InviteAsync(Town.Mentee);
        await town.InviteAsync(Town.Mentee);
        var mentee = bot.Stranger();

        await mentee.Says($"/start {old.Payload}");

        mentee.Sees("Это приглашение заменено другим");
    }

    [Fact]
    public async Task It_is_not_me_cancels_the_link()
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        var curator = await town.JoinsAsync(Town.Curator);
        var invite = await town.InviteAsync(Town.Mentee);
        var somebody = bot.Stranger();

        await somebody.Says($"/start {invite.Payload}");
        await somebody.Presses("Нет, это не я");
        somebody.Sees("Ссылка больше не работает");
        curator.Sees("приглашение открыл другой человек, ссылка отменена.\nКому она была: Д. Р. К.");
        await somebody.Says($"/start {invite.Payload}");

        somebody.Sees("Это приглашение заменено другим");
    }

    [Fact]
    public async Task Ten_wrong_codes_an_hour_are_enough()
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        var invite = await town.InviteAsync(Town.Mentee);
        var guesser = bot.Stranger();
        for (var i = 0; i < 10; i++) await guesser.Says($"0000000{i}");
        guesser.Sees("Такого приглашения нет");

        await guesser.Says(invite.ShortCode);
        guesser.Sees("Слишком много неверных кодов");
        await bot.PassesAsync(TimeSpan.FromMinutes(61));
        await guesser.Says(invite.ShortCode);

        guesser.Sees("Здравствуйте, Д. Р. К.!");
    }

    [Fact]
    public async Task One_account_is_one_person()
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        var mentee = await town.JoinsAsync(Town.Mentee);
        var invite = await town.InviteAsync(Town.Mentor);

        await mentee.Says($"/start {invite.Payload}");

        mentee.Sees("Этот аккаунт уже связан с другим человеком");
        Assert.Equal(1, await town.CountAsync("select count(*) from bindings"));
    }

    [Fact]
    public async Task A_person_moves_to_another_account_by_a_new_link()
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        var before = await town.JoinsAsync(Town.Mentee);
        var invite = await town.InviteAsync(Town.Mentee);
        var after = bot.Stranger();

        await after.Says($"/start {invite.Payload}");
        await after.Presses("Да, это я");

        after.Sees("Согласие записано");
        before.Sees("Вход открыт с другого аккаунта");
        Assert.Empty(before.Buttons());
        Assert.Empty(bot.MenuOf(before));
        await before.Says("/menu");
        before.Sees("Вход по ссылке или коду");
    }

    [Fact]
    public async Task Codes_are_not_stored()
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);

        var invite = await town.InviteAsync(Town.Mentee);

        var stored = await town.ReadAsync<string>("select code_hash || short_hash from invites");
        Assert.DoesNotContain(invite.ShortCode, stored[0]);
        Assert.DoesNotContain(invite.Payload[2..], stored[0]);
    }
}
