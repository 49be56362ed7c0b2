using System.Data.Common;
using Mentorship.Pipeline;

namespace Mentorship.Hosting;

/// <summary>The database answers.</summary>
internal sealed class StoreCondition(Database database) : ICondition
{
    public async Task<string?> ComplaintAsync(CancellationToken ct)
    {
        try
        {
            await database.ReadAsync<string>("select name from settings where name = 'alive_at'", null, ct);
            return null;
        }
        catch (DbException)
        {
            return "the database does not answer";
        }
    }
}
