using System.ComponentModel.DataAnnotations;
using Mentorship.Telegram.Wire;
using Microsoft.Extensions.Options;

namespace Mentorship.Telegram;

/// <summary>How updates reach us.</summary>
public enum TelegramMode { Polling, Webhook }

/// <summary>The section <c>Telegram</c> of the settings.</summary>
public sealed class TelegramOptions : IValidatableObject
{
    public const string Section = "Telegram";

    [Required(ErrorMessage = "Telegram:Token is not set; @BotFather gives one.")]
    [RegularExpression(@"^\d+:\S+$", ErrorMessage = "Telegram:Token must look like 123456:ABC, as @BotFather gives it.")]
    public string Token { get; init; } = "";

    /// <summary>Any Bot API server, also over plain http.</summary>
    [Required(ErrorMessage = "Telegram:ApiUrl is not set.")]
    public string ApiUrl { get; init; } = "https://api.telegram.org";

    [EnumDataType(typeof(TelegramMode))]
    public TelegramMode Mode { get; init; } = TelegramMode.Polling;

    public WebhookOptions Webhook { get; init; } = new();

    /// <summary>
    /// Such as <c>http://proxy:3128</c> or <c>socks5://user:password@127.0.0.1:1080</c>; the proxy of the environment is not used.
    /// </summary>
    public string? Proxy { get; init; }

    /// <summary>IPv4 addresses are tried first: the IPv6 route to Telegram is often dead.</summary>
    public bool PreferIPv4 { get; init; } = true;

    /// <summary>Sends in any second, over all chats; 0 switches pacing off, for measurements.</summary>
    [Range(0, 1000)]
    public int MessagesPerSecond { get; init; } = 25;

    /// <summary>How long the server may hold an empty poll; it allows no more than 50 s.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:00:50")]
    public TimeSpan PollTimeout { get; init; } = TimeSpan.FromSeconds(50);

    [Range(typeof(TimeSpan), "00:00:01", "00:05:00")]
    public TimeSpan SendTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>For calls that carry a whole file one way or the other (bot-api-facts row 17).</summary>
    [Range(typeof(TimeSpan), "00:00:10", "00:10:00")]
    public TimeSpan FileTimeout { get; init; } = TimeSpan.FromSeconds(100);

    /// <summary>How long after its own deadline a poll is given up as hanging.</summary>
    internal TimeSpan PollGrace { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>By which a call waits for its answer. The other side lives in real time, so only a test that plays its silence moves it.</summary>
    internal TimeProvider Deadlines { get; set; } = TimeProvider.System;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!IsHttp(ApiUrl))
            yield return new ValidationResult("Telegram:ApiUrl must be an http or https address.");
        if (ProxyAddress.Complaint(Proxy) is { } complaint)
            yield return new ValidationResult(complaint);
        if (Mode is not TelegramMode.Webhook)
            yield break;
        if (!IsHttp(Webhook.Url))
            yield return new ValidationResult(
                "Telegram:Webhook:Url must be the https address at which Telegram reaches this service; http:// is for a server of your own.");
        if (!Webhook.HasSecret)
            yield return new ValidationResult("Telegram:Webhook:SecretToken must be set in webhook mode: 1-256 of A-Z, a-z, 0-9, _ and -.");
    }

    private static bool IsHttp(string? url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is ("http" or "https");
}

/// <summary>Where Telegram brings updates to, and how it proves that it is Telegram.</summary>
public sealed class WebhookOptions
{
    private const int LongestSecret = 256;

    public string? Url { get; init; }

    public string? SecretToken { get; init; }

    internal bool HasSecret =>
        SecretToken is { Length: > 0 and <= LongestSecret } secret && secret.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-');
}

/// <summary>Checks the section at start.</summary>
[OptionsValidator]
internal sealed partial class TelegramOptionsCheck : IValidateOptions<TelegramOptions>;
