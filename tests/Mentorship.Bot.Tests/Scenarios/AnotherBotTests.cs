using Mentorship.Pipeline;
using Mentorship.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Mentorship.Hosting.Tests.Scenarios;

public sealed class AnotherBotTests
{
    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task The_administrator_hears_that_the_token_is_of_another_bot(Store store)
    {
        var settings = new Dictionary<string, string?> { ["Admin:AlarmChat"] = "1001" };
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store, Settings = settings });
        var admin = bot.Stranger("Администратор");
        await admin.Says("/start");

        await bot.WithServiceAsync((service, ct) => service.GetRequiredService<MessageNumbers>().BelongToAsync("tg:2000002", ct));

        admin.Sees("ключ от другого бота");
    }
}
