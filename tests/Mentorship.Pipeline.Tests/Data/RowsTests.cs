using Mentorship.Testing;

namespace Mentorship.Pipeline.Tests.Data;

/// <summary>What goes into a store comes out of it, whichever it is and whatever runs the statement.</summary>
public sealed class RowsTests
{
    private const string Script =
        """
        -- any school: a table of the test
        create table slips (id bigint primary key, words text, number bigint);
        insert into slips (id, words, number) values (1, 'первая', 1);
        insert into slips (id, words, number) values (2, null, null);
        """;

    private const string Add = "insert into slips (id, words, number) values (@Id, @Words, @Number) on conflict (id) do nothing";
    private const string All = "select words, number, id from slips order by id";

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Words_and_numbers_and_their_absence_come_back_as_they_went_in(Store store)
    {
        await using var slips = await StartAsync(store);
        var words = string.Concat(Enumerable.Repeat("Ёж 🦔 it's \"so\"; -- ", 500));

        var added = await slips.RunAsync(async unit => new[]
        {
            await unit.ExecuteAsync(Add, new { Id = 3, Words = words, Number = long.MinValue }, default),
            await unit.ExecuteAsync(Add, new { Id = 4, Words = "", Number = (long?)null }, default),
            await unit.ExecuteAsync(Add, new { Id = 4, Words = "вторая под тем же номером", Number = 7L }, default),
        });

        Assert.Equal([1, 1, 0], added);
        Row[] expected = [new(1, "первая", 1), new(2, null, null), new(3, words, long.MinValue), new(4, "", null)];
        Assert.Equal(expected, await slips.RunAsync(unit => unit.QueryAsync<Row>(All, null, default)));
        Assert.Equal(expected, await slips.Database.ReadAsync<Row>(All, null, default));
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task A_null_where_a_number_is_needed_is_an_error_and_no_zero(Store store)
    {
        await using var slips = await StartAsync(store);

        await Assert.ThrowsAnyAsync<Exception>(() => slips.RunAsync(unit => unit.QueryAsync<Strict>(All, null, default)));
        Assert.Equal(2, (await slips.RunAsync(unit => unit.QueryAsync<Row>(All, null, default))).Count);
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task A_statement_that_failed_serves_again(Store store)
    {
        await using var slips = await StartAsync(store);
        const string Bare = "insert into slips (id, words) values (@Id, @Words)";

        await Assert.ThrowsAnyAsync<Exception>(() => slips.RunAsync(unit => unit.ExecuteAsync(Bare, new { Id = 1, Words = "дважды" }, default)));

        Assert.Equal(1, await slips.RunAsync(unit => unit.ExecuteAsync(Bare, new { Id = 5, Words = "один раз" }, default)));
    }

    private static async Task<Slips> StartAsync(Store store)
    {
        var place = await TestDatabase.CreateAsync(store);
        var slips = new Slips(place, place.Open());
        await slips.RunAsync(unit => unit.ExecuteAsync(Script, null, default));
        return slips;
    }

    private sealed record Row(long Id, string? Words, long? Number);

    private sealed record Strict(long Id, long Number);

    private sealed class Slips(TestDatabase place, Database database) : IAsyncDisposable
    {
        public Database Database => database;

        public Task<T> RunAsync<T>(Func<Unit, Task<T>> work) => database.RunAsync(work, default);

        public async ValueTask DisposeAsync()
        {
            await database.DisposeAsync();
            await place.DisposeAsync();
        }
    }
}
