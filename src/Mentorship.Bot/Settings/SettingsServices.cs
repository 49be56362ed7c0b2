using Mentorship.Features;
using Mentorship.Features.Meetings;
using Mentorship.Features.SituationalHelp;
using Mentorship.Telegram;
using Microsoft.Extensions.Options;

namespace Mentorship.Hosting;

/// <summary>Reads each section once, at the start, and refuses to start when one is wrong.</summary>
internal static class SettingsServices
{
    public static IServiceCollection AddSettings(this IServiceCollection services, IConfiguration configuration) => services
        .AddSingleton(new SettingsSource(configuration))
        .AddSingleton<UnknownSettings>()
        .AddSingleton(new KnownSection(TelegramOptions.Section, typeof(TelegramOptions)))
        .AddTransient(typeof(IOptionsFactory<>), typeof(ReadableOptions<>))
        .AddSection<StorageOptions, StorageCheck>(configuration, StorageOptions.Section)
        .AddSection<ListenOptions, ListenCheck>(configuration, ListenOptions.Section)
        .AddSection<WebOptions, WebCheck>(configuration, WebOptions.Section)
        .AddSection<AdminOptions, AdminCheck>(configuration, AdminOptions.Section)
        .AddSection<RetentionOptions, RetentionCheck>(configuration, RetentionOptions.Section)
        .AddSection<ConsentOptions, ConsentCheck>(configuration, ConsentOptions.Section)
        .AddSection<RegionOptions, RegionCheck>(configuration, RegionOptions.Section)
        .AddSection<PairingOptions, PairingCheck>(configuration, PairingOptions.Section)
        .AddSection<BroadcastOptions, BroadcastCheck>(configuration, BroadcastOptions.Section)
        .AddSection<HelpOptions, HelpCheck>(configuration, HelpOptions.Section)
        .AddSection<CanaryOptions, CanaryCheck>(configuration, CanaryOptions.Section)
        .AddSection<HoursOptions, HoursCheck>(configuration, HoursOptions.Section)
        .AddSection<MeetingsOptions, MeetingsCheck>(configuration, MeetingsOptions.Section)
        .AddSection<PrivacyOptions>(configuration, PrivacyOptions.Section)
        .AddSection<OnboardingOptions, OnboardingCheck>(configuration, OnboardingOptions.Section);

    /// <summary>One section, for what works without the whole service.</summary>
    /// <exception cref="OptionsValidationException">Something in it is wrong.</exception>
    public static TOptions Read<TOptions>(this IConfiguration configuration) where TOptions : class
    {
        using var provider = new ServiceCollection().AddSettings(configuration).BuildServiceProvider();
        return provider.GetRequiredService<IOptions<TOptions>>().Value;
    }

    private static IServiceCollection AddSection<TOptions, TCheck>(
        this IServiceCollection services, IConfiguration configuration, string section)
        where TOptions : class where TCheck : class, IValidateOptions<TOptions>
    {
        services.AddSingleton<IValidateOptions<TOptions>, TCheck>();
        return services.AddSection<TOptions>(configuration, section);
    }

    private static IServiceCollection AddSection<TOptions>(this IServiceCollection services, IConfiguration configuration, string section)
        where TOptions : class
    {
        services.AddSingleton(new KnownSection(section, typeof(TOptions)));
        services.AddOptions<TOptions>().Bind(configuration.GetSection(section)).ValidateOnStart();
        return services;
    }
}
