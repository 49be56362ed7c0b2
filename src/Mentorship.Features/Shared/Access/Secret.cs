using System.Security.Cryptography;
using System.Text;

namespace Mentorship.Features;

/// <summary>What opens something to whoever knows it. Nobody can guess it, and only its hash is stored.</summary>
internal static class Secret
{
    /// <returns>Two signs for each byte, fit for an address.</returns>
    public static string Make(int bytes) => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(bytes));

    public static string HashOf(string secret) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
