using Mentorship.Pipeline;
using Mentorship.Telegram.Polling;
using Mentorship.Telegram.Sending;
using Mentorship.Telegram.Webhook;
using Mentorship.Telegram.Wire;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Mentorship.Telegram;

/// <summary>Puts Telegram into a host.</summary>
public static class TelegramSetup
{
    /// <summary>Reads the section <c>Telegram</c>; the host brings <see cref="IInbox"/> and <see cref="IAlarms"/>.</summary>
    public static IServiceCollection AddTelegram(this IServiceCollection services) =>
        services.AddTelegram(options => options.BindConfiguration(TelegramOptions.Section));

    /// <summary>Reads the given section instead.</summary>
    public static IServiceCollection AddTelegram(this IServiceCollection services, IConfiguration section) =>
        services.AddTelegram(options => options.Bind(section));

    /// <summary>Opens the way in that <c>Telegram:Webhook:Url</c> names; does nothing in polling mode.</summary>
    public static IEndpointRouteBuilder MapTelegramWebhook(this IEndpointRouteBuilder endpoints)
    {
        var options = endpoints.ServiceProvider.GetRequiredService<IOptions<TelegramOptions>>().Value;
        if (options is { Mode: TelegramMode.Webhook, Webhook.Url: { } url })
            endpoints.Map(new Uri(url).AbsolutePath, endpoints.ServiceProvider.GetRequiredService<WebhookEndpoint>().HandleAsync);
        return endpoints;
    }

    private static IServiceCollection AddTelegram(this IServiceCollection services, Action<OptionsBuilder<TelegramOptions>> bind)
    {
        bind(services.AddOptions<TelegramOptions>().ValidateOnStart());
        services.AddSingleton<IValidateOptions<TelegramOptions>, TelegramOptionsCheck>();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<Hearing>();
        services.AddSingleton<BotApiClient>();
        services.AddSingleton(s => new BotIdentity(s.GetRequiredService<BotApiClient>()));
        services.AddSingleton(s => new TelegramMenus(s.GetRequiredService<BotApiClient>()));
        services.AddSingleton<Caller>();
        services.AddSingleton<IChannel, TelegramChannel>();
        services.AddSingleton<UpdateSource>();
        services.AddSingleton<Groups>();
        services.AddSingleton<PollingHealth>();
        services.AddSingleton<PollingReports>();
        services.AddSingleton<WebhookHealth>();
        services.AddSingleton<WebhookEndpoint>();
        services.AddSingleton(Arrival);
        return services;
    }

    private static IHostedService Arrival(IServiceProvider services) =>
        services.GetRequiredService<IOptions<TelegramOptions>>().Value.Mode is TelegramMode.Webhook
            ? ActivatorUtilities.CreateInstance<WebhookRegistration>(services)
            : ActivatorUtilities.CreateInstance<Poller>(services);
}
