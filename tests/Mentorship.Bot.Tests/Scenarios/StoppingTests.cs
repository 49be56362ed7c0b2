using Mentorship.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Mentorship.Hosting.Tests.Scenarios;

public sealed class StoppingTests
{
    [Fact]
    public async Task Whatever_is_under_way_the_service_is_given_less_than_ten_seconds_to_stop()
    {
        await using var store = await TestDatabase.SqliteAsync();
        await using var service = IdleService.On(store, new ManualTime());

        var options = service.Services.GetRequiredService<IOptions<HostOptions>>().Value;

        Assert.InRange(options.ShutdownTimeout, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(10));
        Assert.False(options.ServicesStopConcurrently);
    }
}
