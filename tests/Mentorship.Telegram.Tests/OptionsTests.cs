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
    [InlineData("Proxy", "proxy:3128")]
    [InlineData("Proxy", "anna:secret@proxy:3128")]
    [InlineData("Proxy", "socks5h://proxy:1080")]
    [InlineData("Proxy", "ftp://proxy:21")]
    [InlineData("Proxy", "socks5://proxy")]
    [InlineData("Proxy", "http://anna:1/secret@proxy:3128")]
    [InlineData("PollTimeout", "00:01:00")]
    [InlineData("MessagesPerSecond", "-1")]
    public void A_wrong_setting_is_refused(string name, string value) =>
        Assert.Throws<OptionsValidationException>(() => Read(("Token", "123456:ABC"), (name, value)));

    [Theory]
    [InlineData("http://proxy")]
    [InlineData("https://proxy:3129/")]
    [InlineData("socks4://10.0.0.1:1080")]
    [InlineData("socks4a://proxy:1080")]
    [InlineData("socks5://anna:p%40ss@proxy:1080")]
    [InlineData("SOCKS5://[::1]:1080")]
    [InlineData("")]
    public void A_proxy_that_can_be_spoken_to_is_taken(string proxy) =>
        Assert.Equal(proxy, Read(("Token", "123456:ABC"), ("Proxy", proxy)).Proxy);

    [Theory]
    [InlineData("socks5h://anna:secret@proxy:1080", "Telegram:Proxy cannot be socks5h: only http, https, socks4, socks4a, socks5")]
    [InlineData("http://anna:1/secret@proxy:3128", "Telegram:Proxy must be an address such as")]
    [InlineData("anna:secret@proxy:3128", "Telegram:Proxy must be an address such as")]
    public void A_wrong_proxy_is_told_without_its_password(string proxy, string words)
    {
        var refusal = Assert.Throws<OptionsValidationException>(() => Read(("Token", "123456:ABC"), ("Proxy", proxy)));

        Assert.Contains(words, refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", refusal.Message, StringComparison.Ordinal);
    }

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
