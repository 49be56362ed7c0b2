using System.CommandLine;

namespace Mentorship.Hosting;

/// <summary>Serves people until it is told to stop.</summary>
internal static class RunVerb
{
    public static Command Of(Surroundings around)
    {
        var command = new Command("run", "Serve people (this is what happens without a command)");
        command.SetAction((_, ct) => RunAsync(around, ct));
        return command;
    }

    public static async Task<int> RunAsync(Surroundings around, CancellationToken ct)
    {
        var settings = Settings.Load(around);
        await using var service = ServiceHost.Build(settings, around.Time);
        try
        {
            await service.StartAsync(ct);
            var unknown = service.Services.GetRequiredService<UnknownSettings>();
            foreach (var complaint in unknown.In(settings)) service.Logger.UnknownSetting(complaint);
            await service.WaitForShutdownAsync(ct);
        }
        catch (OperationCanceledException) when (service.Lifetime.ApplicationStopping.IsCancellationRequested || ct.IsCancellationRequested)
        {
            // Told to stop before everything had started.
            await service.StopAsync(CancellationToken.None);
        }
        catch (Exception) when (Broken(service) is not null) { /* What broke says more than what the end ran into because of it. */ }
        return Broken(service) is { } exception ? throw exception : 0;
    }

    /// <summary>A loop that broke stops the host without a word.</summary>
    private static AggregateException? Broken(WebApplication service) => service.Services.GetServices<IHostedService>()
        .OfType<BackgroundService>().FirstOrDefault(loop => loop.ExecuteTask is { IsFaulted: true })?.ExecuteTask?.Exception;
}
