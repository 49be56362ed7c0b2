using Mentorship.Pipeline;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Mentorship.Features.SituationalHelp;

/// <summary>Lets the canary begin with the service.</summary>
internal sealed class CanaryStart(Database database, CanaryPulse pulse, TimeProvider time) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (pulse.IsOn) await database.RunAsync(unit => Errands.LeaveAsync(
            unit, (BeginCanary.Name, new BeginCanary()), ($"{BeginCanary.Name}:{now.ToUnixTimeMilliseconds()}", null), now, cancellationToken),
            cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

/// <summary>The parts of the canary that live as long as the service.</summary>
internal static class CanaryParts
{
    public static IServiceCollection AddCanary(this IServiceCollection services) => services
        .AddSingleton<CanaryTalk>()
        .AddSingleton<CanaryPulse>()
        .AddSingleton<Func<IInbox>>(provider => provider.GetRequiredService<IInbox>)
        .AddSingleton<IChannel, CanaryChannel>()
        .AddHostedService<CanaryStart>();
}
