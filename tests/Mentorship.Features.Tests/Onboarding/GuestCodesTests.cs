using Mentorship.Testing;

namespace Mentorship.Features.Tests.Onboarding;

/// <summary>Wherever a guest types the code of an invitation, it leads in.</summary>
public sealed class GuestCodesTests
{
    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task A_code_typed_into_an_open_form_leads_in_and_other_words_stay_its_answer(Store store)
    {
        await using var bot = await Bot.StartAsync(Approval() with { Store = store });
        var town = await Town.OpenAsync(bot);
        var guest = await GuestAsync(bot);
        var invite = await town.InviteAsync(Town.Mentee);
        await guest.Presses("Оставить заявку");
        await guest.Presses("СОШ № 7");
        await guest.Presses("наставник");

        await guest.Says("00000000");
        guest.Sees("Нужны хотя бы фамилия и имя");
        await guest.Says(invite.ShortCode);

        guest.Sees("СОШ № 7 приглашает вас; роль — наставляемый. Это вы?");
        await guest.Presses("Да, это я");
        await guest.Presses("Даю согласие");
        Assert.Equal(["Нужна помощь", "Меню"], guest.Buttons());
        Assert.Equal(0, await town.CountAsync("select count(*) from bookmarks"));
    }

    [Fact]
    public async Task A_form_is_no_place_to_try_codes()
    {
        await using var bot = await Bot.StartAsync(Approval());
        var town = await Town.OpenAsync(bot);
        var guest = await GuestAsync(bot);
        await guest.Presses("Оставить заявку");
        await guest.Presses("СОШ № 7");
        await guest.Presses("наставник");

        for (var wrong = 0; wrong < 10; wrong++) await guest.Says($"0000000{wrong}");
        await guest.Says((await town.InviteAsync(Town.Mentee)).ShortCode);

        guest.DoesNotSee("Это вы?");
    }

    private static async Task<Someone> GuestAsync(Bot bot)
    {
        var guest = bot.Stranger();
        await guest.Says("/start");
        await guest.Presses("Оставить заявку");
        await guest.Presses("Даю согласие");
        return guest;
    }

    private static ScenarioOptions Approval() => new()
    {
        Settings = new Dictionary<string, string?> { ["Telegram:MessagesPerSecond"] = "0", ["Onboarding:SelfRegistration"] = "Approval" },
    };
}
