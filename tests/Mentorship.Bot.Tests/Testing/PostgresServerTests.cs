using Mentorship.Testing;
using Npgsql;

namespace Mentorship.Hosting.Tests.Testing;

public sealed class PostgresServerTests
{
    [Fact]
    public async Task One_server_serves_the_process_and_keeps_Russian_text_whole()
    {
        var server = await PostgresServer.SharedAsync();
        await using var source = NpgsqlDataSource.Create(server.ConnectionString("postgres"));
        await using var command = source.CreateCommand("select 'Класс шумит' || current_setting('server_encoding')");

        var said = await command.ExecuteScalarAsync();

        Assert.Equal("Класс шумитUTF8", said);
        Assert.Same(server, await PostgresServer.SharedAsync());
    }
}
