using Mentorship.Pipeline;
using Microsoft.Extensions.DependencyInjection;

namespace Mentorship.Testing;

/// <content>Parts of the service at work in a unit of their own, without the road that leads to them.</content>
public sealed partial class Bot
{
    public Task InUnitAsync(Func<Unit, IServiceProvider, CancellationToken, Task> act) =>
        WithServiceAsync((service, ct) => service.InUnitAsync(act, ct));
}

/// <summary>The same for a service that is not at any scenario table.</summary>
public static class UnitOfService
{
    public static Task InUnitAsync(
        this IServiceProvider service, Func<Unit, IServiceProvider, CancellationToken, Task> act, CancellationToken ct) =>
        service.GetRequiredService<Database>().RunAsync(async unit =>
        {
            using var scope = service.CreateScope();
            scope.ServiceProvider.GetRequiredService<CurrentUnit>().Unit = unit;
            await act(unit, scope.ServiceProvider, ct);
        }, ct);
}
