using System.Data.Common;
using Mentorship.Pipeline;

namespace Mentorship.Hosting;

/// <summary>The database answers, and what arrives can be stored in it.</summary>
internal sealed class StoreCondition(Database database, Storing storing, StoreLock held) : ICondition
{
    public async Task<string?> ComplaintAsync(CancellationToken ct)
    {
        if (held.Session is { IsLost: true }) return "the hold on the database is lost";
        try
        {
            await database.ReadAsync<string>("select name from settings where name = 'alive_at'", null, ct);
            return storing.IsFailing ? "the database does not write" : null;
        }
        catch (DbException)
        {
            return "the database does not answer";
        }
    }
}
