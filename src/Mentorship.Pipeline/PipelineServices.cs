using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Quartz;

namespace Mentorship.Pipeline;

/// <summary>Puts the road of updates together. The host gives a <see cref="Database"/>, a <see cref="Phrasebook"/> and the channels.</summary>
public static class PipelineServices
{
    /// <summary>The right of everybody, known or not; features name it the same.</summary>
    public const string Anyone = "Enter";

    /// <summary>The right of the service alone.</summary>
    public const string ServiceOnly = "Service";

    /// <summary>The assembly whose migrations and texts the pipeline brings.</summary>
    public static Assembly Assembly => typeof(PipelineServices).Assembly;

    public static IServiceCollection AddPipeline(this IServiceCollection services, FeatureMap map)
    {
        map.Handles<RepeatFailed, RepeatFailedHandler>("pipeline.repeat", Anyone).Handles<Alarm, AlarmHandler>("pipeline.alarm", ServiceOnly);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<PipelineOptions>();
        return services.AddSingleton(map).AddSingleton<Activity>().AddRoad().AddSender().AddTimers();
    }

    private static IServiceCollection AddRoad(this IServiceCollection services) => services
        .AddSingleton<Channels>()
        .AddSingleton<Floods>()
        .AddSingleton<PressAnswers>()
        .AddSingleton<Commands>()
        .AddSingleton<Forms>()
        .AddSingleton<Router>()
        .AddSingleton<Desk>()
        .AddSingleton<LongText>()
        .AddSingleton<OutboxWriter>()
        .AddSingleton<UpdateProcessor>()
        .AddSingleton<Attempts>()
        .AddSingleton<Dispatcher>()
        .AddSingleton<Storing>()
        .AddSingleton<Inbox>()
        .AddSingleton<IInbox>(provider => provider.GetRequiredService<Inbox>())
        .AddScoped<CurrentUnit>()
        .AddScoped(provider => provider.GetRequiredService<CurrentUnit>().Unit)
        .AddScoped<Recipes>()
        .AddScoped<IOutbox, OutboxDesk>();

    private static IServiceCollection AddSender(this IServiceCollection services) => services
        .AddSingleton<ChatStates>()
        .AddSingleton<IReaders>(provider => provider.GetRequiredService<ChatStates>())
        .AddSingleton<Screens>()
        .AddSingleton<Aftermath>()
        .AddSingleton<Alarms>()
        .AddSingleton<IAlarms>(provider => provider.GetRequiredService<Alarms>())
        .AddSingleton<Func<IAlarms>>(provider => provider.GetRequiredService<IAlarms>)
        .AddSingleton<Verdicts>()
        .AddSingleton<UnitScopes>()
        .AddSingleton<FileDesk>()
        .AddSingleton<Courier>()
        .AddSingleton<OutboxSender>()
        .AddHostedService(provider => provider.GetRequiredService<OutboxSender>())
        .AddHostedService(provider => provider.GetRequiredService<Dispatcher>());

    private static IServiceCollection AddTimers(this IServiceCollection services)
    {
        services.AddSingleton<DueTimers>();
        services.AddSingleton<IDueTimers>(provider => provider.GetRequiredService<DueTimers>());
        services.AddScoped<ITimers, Timers>();
        services.AddSingleton<HandOver>();
        services.AddSingleton<MessageNumbers>();
        services.TryAddSingleton<Hearing>();
        services.AddSingleton<Upkeep>();
        services.AddHostedService(provider => provider.GetRequiredService<Upkeep>());
        return services;
    }

    /// <summary>
    /// What says when to look at timers. Added after the channels: it takes long to begin, and who writes meanwhile does not wait
    /// for it. It ends before them.
    /// </summary>
    public static IServiceCollection AddPulse(this IServiceCollection services)
    {
        services.AddQuartz(quartz => quartz
            .ScheduleJob<TickJob>(trigger => trigger.WithSimpleSchedule(schedule => schedule.WithInterval(TickJob.Every).RepeatForever()))
            .ScheduleJob<UpkeepJob>(trigger => trigger.WithSimpleSchedule(schedule => schedule.WithInterval(UpkeepJob.Every).RepeatForever())));
        services.AddQuartzHostedService(quartz => quartz.WaitForJobsToComplete = true);
        return services;
    }
}
