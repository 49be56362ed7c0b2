using Quartz;

namespace Mentorship.Pipeline;

/// <summary>Says when to look; what is due is the table's word.</summary>
[DisallowConcurrentExecution]
internal sealed class TickJob(IDueTimers timers) : IJob
{
    public static readonly TimeSpan Every = TimeSpan.FromSeconds(1);

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await timers.FireAsync(cancellationToken);
}

/// <summary>Cleans up what has served its time, and notes that the service is alive.</summary>
[DisallowConcurrentExecution]
internal sealed class UpkeepJob(Upkeep upkeep) : IJob
{
    public static readonly TimeSpan Every = TimeSpan.FromMinutes(1);

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await upkeep.RunAsync(cancellationToken);
}
