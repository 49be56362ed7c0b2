using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Mentorship.Telegram.Tests;

public sealed class OptionsTests
{
    [Fact]
    public void A_token_is_enough_for_the_real_Telegram()
    {
        var options = Read(("Token", "123456:ABC-DEF"));

        Assert.Equal(("https://api.telegram.org", TelegramMode.Polling, 25), (options.ApiUrl, options.Mode, options.MessagesPerSecond));
        Assert.Equal(TimeSpan.FromSeconds(50), options.PollTimeout);
    }

    [Theory]
    [InlineData("Token", "")]
    [InlineData("Token", "ABC")]
    [InlineData("Token", "123456:AB C")]
    [InlineData("ApiUrl", "api.telegram.org")]
    [InlineData("ApiUrl", "ftp://api.telegram.org")]
    [InlineData("Proxy", "proxy")]
    [InlineData("PollTimeout", "00:01:00")]
    [InlineData("MessagesPerSecond", "-1")]
    public void A_wrong_setting_is_refused(string name, string value) =>
        Assert.Throws<OptionsValidationException>(() => Read(("Token", "123456:ABC"), (name, value)));

    [Theory]
    [InlineData("https://bot.example.org/tg", null)]
    [InlineData("https://bot.example.org/tg", "")]
    [InlineData("https://bot.example.org/tg", "two words")]
    [InlineData(null, "secret")]
    [InlineData("bot.example.org", "secret")]
    public void A_webhook_needs_an_address_and_a_secret(string? url, string? secret) =>
        Assert.Throws<OptionsValidationException>(
            () => Read(("Token", "123456:ABC"), ("Mode", "Webhook"), ("Webhook:Url", url), ("Webhook:SecretToken", secret)));

    [Fact]
    public void A_whole_webhook_is_taken()
    {
        var options = Read(
            ("Token", "1:A"), ("Mode", "Webhook"), ("Webhook:Url", "https://bot.example.org/tg"), ("Webhook:SecretToken", "s-1_A"));

        Assert.Equal("s-1_A", options.Webhook.SecretToken);
    }

    private static TelegramOptions Read(params (string Name, string? Value)[] settings)
    {
        var pairs = settings.GroupBy(s => $"Telegram:{s.Name}").ToDictionary(g => g.Key, g => g.Last().Value);
        var services = new ServiceCollection();
        services.AddTelegram(new ConfigurationBuilder().AddInMemoryCollection(pairs).Build().GetSection(TelegramOptions.Section));
        return services.BuildServiceProvider().GetRequiredService<IOptions<TelegramOptions>>().Value;
    }
}
