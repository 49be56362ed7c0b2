using Mentorship.Sandbox;

namespace Mentorship.Hosting.Tests.CommandLines;

public sealed class RunTests : IDisposable
{
    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public async Task Told_to_stop_the_service_ends_well_and_without_a_word()
    {
        await using var server = await SandboxServer.StartAsync(new SandboxOptions { Token = "1000001:nobody" }, CancellationToken.None);
        _shell.Settings["Telegram:ApiUrl"] = server.ApiUrl.ToString();
        using var stop = new CancellationTokenSource();

        var running = _shell.RunAsync(stop.Token);
        await server.World.WaitForAsync(world => world.Ledger.CallsOf("getWebhookInfo").Count > 0, CancellationToken.None);
        await stop.CancelAsync();

        Assert.Equal(0, await running);
        Assert.Empty(_shell.Errors);
    }

    [Fact]
    public async Task Told_to_stop_before_it_has_started_it_ends_well_too()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();

        Assert.Equal(0, await _shell.RunAsync(stop.Token));
        Assert.Empty(_shell.Errors);
    }

    [Fact]
    public async Task A_place_where_no_database_can_be_is_named_with_its_setting()
    {
        _shell.Write("taken", "");
        _shell.Settings["Storage:ConnectionString"] = $"Data Source={Path.Combine(_shell.Folder, "taken", "mentorship.db")}";

        Assert.NotEqual(0, await _shell.RunAsync());
        var line = Assert.Single(_shell.Errors);
        Assert.Contains("cannot be used", line, StringComparison.Ordinal);
        Assert.EndsWith("Check Storage:ConnectionString.", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lock_that_cannot_be_opened_is_not_taken_for_another_service()
    {
        Directory.CreateDirectory(_shell.DatabaseFile + ".lock");

        Assert.NotEqual(0, await _shell.RunAsync());
        Assert.Contains("cannot be used", Assert.Single(_shell.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_service_on_the_same_database_is_refused()
    {
        using var running = new StoreLock(_shell.DatabaseFile);

        var code = await _shell.RunAsync();

        Assert.NotEqual(0, code);
        Assert.Equal([$"The service is already running on {_shell.DatabaseFile}: stop it first."], _shell.Errors);
    }

    [Fact]
    public async Task A_database_of_a_newer_release_is_left_alone()
    {
        await _shell.RunAsync("migrate");
        await using (var database = new Mentorship.Pipeline.SqliteDatabase($"Data Source={_shell.DatabaseFile}"))
            await database.RunAsync(
                unit => unit.ExecuteAsync("insert into migrations values (9999, 'from_the_future', '', 0)", null, CancellationToken.None),
                CancellationToken.None);

        var code = await _shell.RunAsync();

        Assert.NotEqual(0, code);
        Assert.StartsWith("The database was made by a newer release", Assert.Single(_shell.Errors), StringComparison.Ordinal);
    }
}
