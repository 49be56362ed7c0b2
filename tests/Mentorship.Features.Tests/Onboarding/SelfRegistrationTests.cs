using Mentorship.Testing;

namespace Mentorship.Features.Tests.Onboarding;

public sealed class SelfRegistrationTests
{
    [Fact]
    public async Task Closed_lets_nobody_in_without_an_invitation()
    {
        await using var bot = await Bot.StartAsync();
        var stranger = bot.Stranger();

        await stranger.Says("/consent");

        stranger.Sees("О вас ничего не хранится");
        stranger.SeesNoButton("Даю согласие");
    }

    [Fact]
    public async Task Open_lets_a_guest_in_who_belongs_to_no_school()
    {
        await using var bot = await Bot.StartAsync(With("Open"));
        var town = await Town.OpenAsync(bot);
        var guest = bot.Stranger();

        await guest.Says("Здравствуйте");
        await guest.Presses("Пройти самодиагностику");
        await guest.Presses("Даю согласие");
        guest.Sees("Результат увидите только вы");
        await guest.Presses("Открыть меню");
        await guest.Says("/people");

        guest.Sees("Это кнопка для куратора");
        Assert.Equal(1, await town.CountAsync("select count(*) from people where organization_id is null and full_name = ''"));
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Approval_lets_in_whom_a_curator_accepts(Store store)
    {
        await using var bot = await Bot.StartAsync(With("Approval") with { Store = store });
        var town = await Town.OpenAsync(bot);
        var curator = await town.JoinsAsync(Town.Curator);
        var guest = bot.Stranger();
        await guest.Says("/start");
        await guest.Presses("Оставить заявку");
        await guest.Presses("Даю согласие");

        await guest.Presses("Оставить заявку");
        await guest.Presses("СОШ № 7");
        await guest.Presses("наставляемый");
        await guest.Says("Ильин");
        guest.Sees("Нужны хотя бы фамилия и имя");
        await guest.Says("Ильин Олег Петрович");
        guest.Sees("Заявка у куратора школы");
        curator.Sees("Ильин Олег Петрович");
        await curator.Presses("Принять");

        guest.Sees("Заявка принята: СОШ № 7, роль — наставляемый.");
        await curator.Says("/people");
        curator.Sees("Люди школы: 7");
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task A_wish_that_nobody_heard_waits_for_the_first_curator(Store store)
    {
        await using var bot = await Bot.StartAsync(With("Approval") with { Store = store });
        var town = await Town.OpenAsync(bot);
        var guest = await AppliesAsync(bot);
        guest.Sees("Куратор школы ещё не на связи");

        var curator = await town.JoinsAsync(Town.Curator);
        await curator.Says("/menu");
        curator.Sees("❗ Просьбы о входе ждут ответа: 1");
        await curator.Presses("Просьбы о входе: 1");
        await curator.Presses("И. О. П. · наставник");
        curator.Sees("СОШ № 7, роль: наставник");
        await curator.Presses("Принять");

        guest.Sees("Заявка принята: СОШ № 7, роль — наставник.");
        await curator.Presses("‹ Назад");
        curator.Sees("Просьбы о входе: 0");
    }

    [Fact]
    public async Task A_curator_of_another_school_sees_no_wish()
    {
        await using var bot = await Bot.StartAsync(With("Approval"));
        var town = await Town.OpenAsync(bot);
        await AppliesAsync(bot);

        var other = await town.JoinsAsync(Town.OtherCurator);
        await other.Says("/menu");

        other.SeesNoButton("Просьбы о входе: 1");
    }

    [Fact]
    public async Task A_declined_guest_may_ask_again()
    {
        await using var bot = await Bot.StartAsync(With("Approval"));
        var town = await Town.OpenAsync(bot);
        var curator = await town.JoinsAsync(Town.Curator);
        var guest = await AppliesAsync(bot);

        await curator.Presses("Отклонить");

        guest.Sees("По заявке пока «нет»");
        await guest.Says("/menu");
        guest.SeesButton("Оставить заявку");
    }

    [Fact]
    public async Task A_guest_who_leaves_leaves_no_name()
    {
        await using var bot = await Bot.StartAsync(With("Approval"));
        var town = await Town.OpenAsync(bot);
        var guest = await AppliesAsync(bot, "Лицей № 2");

        await guest.Says("/consent");
        await guest.Presses("Отозвать согласие");
        await guest.Presses("Отозвать и стереть");

        Assert.Equal(0, await town.CountAsync("select count(*) from people where full_name like '%Ильин Олег%'"));
        Assert.Equal(0, await town.CountAsync("select count(*) from applications"));
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task A_guest_comes_in_by_an_invitation_and_the_guest_is_erased(Store store)
    {
        await using var bot = await Bot.StartAsync(With("Approval") with { Store = store });
        var town = await Town.OpenAsync(bot);
        var guest = await AppliesAsync(bot);
        var invite = await town.InviteAsync(Town.Mentee);

        await guest.Says($"/start {invite.Payload}");
        guest.Sees("СОШ № 7 приглашает вас; роль — наставляемый. Это вы?");
        guest.Sees("записанное здесь о вас как о госте сотрётся");
        await guest.Presses("Да, это я");
        guest.Sees("Записанное о вас как о госте стёрто.");
        await guest.Presses("Даю согласие");

        Assert.Equal(["Нужна помощь", "Меню"], guest.Buttons());
        Assert.Equal(0, await town.CountAsync("select count(*) from applications"));
        Assert.Equal(0, await town.CountAsync("select count(*) from people where full_name like '%Ильин Олег%'"));
        Assert.Equal(1, await town.CountAsync("select count(*) from consents where revoked_at is null"));
    }

    [Fact]
    public async Task A_guest_who_types_the_code_is_led_in_as_by_the_link()
    {
        await using var bot = await Bot.StartAsync(With("Approval"));
        var town = await Town.OpenAsync(bot);
        var guest = await AppliesAsync(bot);
        var invite = await town.InviteAsync(Town.Mentee);

        await guest.Says("00000000");
        guest.Sees("Такого приглашения нет");
        await guest.Says(invite.ShortCode.ToLowerInvariant());
        guest.Sees("СОШ № 7 приглашает вас; роль — наставляемый. Это вы?");
        guest.Sees("записанное здесь о вас как о госте сотрётся");
        await guest.Presses("Да, это я");
        await guest.Presses("Даю согласие");

        Assert.Equal(["Нужна помощь", "Меню"], guest.Buttons());
        Assert.Equal(0, await town.CountAsync("select count(*) from people where full_name like '%Ильин Олег%'"));
        Assert.Equal(1, await town.CountAsync("select count(*) from consents where revoked_at is null"));
    }

    private static async Task<Someone> AppliesAsync(Bot bot, string school = "СОШ № 7")
    {
        var guest = bot.Stranger();
        await guest.Says("/start");
        await guest.Presses("Оставить заявку");
        await guest.Presses("Даю согласие");
        await guest.Presses("Оставить заявку");
        await guest.Presses(school);
        await guest.Presses("наставник");
        await guest.Says("Ильин Олег Петрович");
        return guest;
    }

    private static ScenarioOptions With(string selfRegistration) => new()
    {
        Settings = new Dictionary<string, string?>
        {
            ["Telegram:MessagesPerSecond"] = "0", ["Onboarding:SelfRegistration"] = selfRegistration,
        },
    };
}
