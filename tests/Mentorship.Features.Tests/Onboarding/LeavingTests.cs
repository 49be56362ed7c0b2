using Mentorship.Testing;

namespace Mentorship.Features.Tests.Onboarding;

public sealed class LeavingTests
{
    [Fact]
    public async Task Withdrawing_consent_ends_the_pair_and_unlinks_the_chat()
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        var curator = await town.JoinsAsync(Town.Curator);
        var mentor = await town.JoinsAsync(Town.Mentor);
        var mentee = await town.JoinsAsync(Town.Mentee);
        await curator.PairsAsync("Д. Р. К., история", "А. П. С., математика · 0 из 2");

        await mentee.Says("/consent");
        mentee.Sees("карточка из списка школы");
        await mentee.Presses("Отозвать согласие");
        mentee.Sees("Стереть ваши данные?");
        await mentee.Presses("Отозвать и стереть");

        mentee.Sees("Согласие отозвано, данные стёрты");
        mentor.Sees("Пара завершена: Д. Р. К.");
        curator.Sees("Д. Р. К. больше не участвует");
        Assert.Equal("ConsentRevoked", (await town.ReadAsync<string>("select closure_reason from pairs"))[0]);
        await mentee.Says("Помогите");
        mentee.Sees("Вход по ссылке или коду");
    }

    [Fact]
    public async Task The_last_curator_of_a_school_is_told_of_to_the_municipality_which_gets_no_button_of_schools()
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        var municipal = await bot.ComesAsync(new Newcomer("М. О. Н.", "муниципальный куратор") { School = "" });
        var curator = await town.JoinsAsync(Town.Curator);
        var invite = await town.InviteAsync(Town.Mentee);

        await curator.LeavesAsync();
        municipal.Sees("СОШ № 7 без куратора на связи, К. О. Л. больше не участвует");
        municipal.DoesNotSee("Куратору: К. О. Л.");
        await bot.PassesAsync(TimeSpan.FromDays(8));
        var mentee = bot.Stranger();
        await mentee.Says($"/start {invite.Payload}");
        await mentee.Presses("Попросить новую ссылку");

        municipal.Sees("Д. Р. К. просит новую ссылку");
        municipal.SeesNoButton("Пригласить");
    }

    [Fact]
    public async Task Whoever_left_may_come_back_by_a_new_invitation()
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        var mentee = await town.JoinsAsync(Town.Mentee);
        await mentee.LeavesAsync();
        var invite = await town.InviteAsync(Town.Mentee);

        await mentee.Says($"/start {invite.Payload}");
        await mentee.Presses("Да, это я");
        await mentee.Presses("Даю согласие");

        mentee.Sees("Согласие записано");
    }

    [Fact]
    public async Task No_button_of_before_is_left_to_whoever_withdrew()
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        var mentee = await town.JoinsAsync(Town.Mentee);

        await mentee.Says("/consent");
        await mentee.Presses("Отозвать согласие");
        await mentee.Presses("Отозвать и стереть");

        mentee.SeesNoButton("Отозвать и стереть");
        mentee.SeesNoButton("Не стирать");
        Assert.Empty(mentee.Buttons());
        Assert.Empty(bot.MenuOf(mentee));
    }

    [Fact]
    public async Task Keeping_the_consent_changes_nothing()
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        var mentee = await town.JoinsAsync(Town.Mentee);

        await mentee.Says("/consent");
        await mentee.Presses("Отозвать согласие");
        await mentee.Presses("Не стирать");

        mentee.Sees("О вас хранится");
        Assert.Equal(1, await town.CountAsync("select count(*) from consents where revoked_at is null"));
    }

    [Fact]
    public async Task The_audit_names_nobody()
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        var mentee = await town.JoinsAsync(Town.Mentee);

        await mentee.LeavesAsync();

        var audit = await town.ReadAsync<string>("select what from audit order by what");
        Assert.Equal(["consent-given:1", "consent-withdrawn", "linked"], audit);
    }
}
