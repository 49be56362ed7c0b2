using System.Security.Cryptography;
using System.Text;

namespace Mentorship.Hosting;

/// <summary>
/// Keeps programs that ask too often, and whoever tries addresses out, from taking the store away from people. Behind a proxy all
/// come from one machine, so it counts by address and altogether.
/// </summary>
internal sealed class PagePace(TimeProvider time)
{
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private const int OfOne = 30;
    private const int OfAll = 1200;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, int> _asked = [];
    private DateTimeOffset _since = DateTimeOffset.MinValue;
    private int _all;

    public bool TryEnter(string token)
    {
        lock (_gate)
        {
            var now = time.GetUtcNow();
            if (now - _since >= Window) Begin(now);
            if (++_all > OfAll) return false;
            var key = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
            return (_asked[key] = _asked.GetValueOrDefault(key) + 1) <= OfOne;
        }
    }

    private void Begin(DateTimeOffset now)
    {
        (_since, _all) = (now, 0);
        _asked.Clear();
    }
}
