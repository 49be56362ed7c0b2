using Mentorship.Features;
using Mentorship.Features.Meetings;
using Mentorship.Features.Settings;
using Mentorship.Features.SituationalHelp;
using Mentorship.Pipeline;
using Mentorship.Telegram;
using Microsoft.Extensions.Options;

namespace Mentorship.Hosting;

/// <summary>What the service consists of. The order of hosted parts is the order of their start.</summary>
internal static class Composition
{
    public static IServiceCollection AddMentorship(this IServiceCollection services) => services
        .AddStore()
        .AddSingleton(_ => Schema.Phrases)
        .AddSingleton(Road)
        .AddPipeline(services.AddFeatures())
        .AddTelegram()
        .AddSingleton<ICondition, StoreCondition>()
        .AddSingleton<ICondition, ChannelCondition>()
        .AddSingleton(provider => new CanaryChat(
            provider.GetRequiredService<IOptions<CanaryOptions>>().Value.Chat is { Length: > 0 } chat ? $"tg:{chat}" : null))
        .AddSingleton<FeedPages>()
        .AddSingleton<FilePages>()
        .AddSingleton<ComingOfAll>()
        .AddSingleton<PagePace>()
        .AddSingleton<TimeTravel>()
        .AddHostedService<Presentation>()
        .AddPulse();

    private static IServiceCollection AddStore(this IServiceCollection services) => services
        .AddSingleton<StoreLock>()
        .AddSingleton(provider => Stores.Open(
            provider.GetRequiredService<IOptions<StorageOptions>>().Value, provider.GetRequiredService<StoreLock>().Session))
        .AddHostedService<StoreUpdate>()
        .AddHostedService<StoreWatch>();

    private static PipelineOptions Road(IServiceProvider provider)
    {
        var alarmChat = provider.GetRequiredService<IOptions<AdminOptions>>().Value.AlarmChat;
        var retention = provider.GetRequiredService<IOptions<RetentionOptions>>().Value;
        var region = provider.GetRequiredService<IOptions<RegionOptions>>().Value;
        return new PipelineOptions
        {
            MessagesPerSecond = provider.GetRequiredService<IOptions<TelegramOptions>>().Value.MessagesPerSecond,
            Zone = region.Zone,
            Locale = region.Locale,
            ProtectedAbout = provider.GetRequiredService<IOptions<PrivacyOptions>>().Value.ProtectConsultations
                ? PrivacyOptions.Consultation : null,
            AlarmChat = alarmChat is "" ? null : $"tg:{alarmChat}",
            KeepInbox = retention.Updates,
            KeepDeadLetters = retention.DeadLetters,
            KeepOutbox = retention.Sent,
        };
    }
}
