using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Mentorship.Features;

/// <summary>One way in, in two spellings: 22 characters for a link, and 8 to be typed by hand. Only their hashes are stored.</summary>
internal sealed record InviteCode(string Link, string Typed)
{
    /// <summary>Digits and letters without those that are taken for one another.</summary>
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private const string Lookalikes = "OILАВЕКМНОРСТХУ";
    private const string TakenFor = "011ABEKMH0PCTXY";
    private const int TypedLength = 8;
    private const int LinkBytes = 16;
    private const int LinkLength = 22;

    public const string Prefix = "i_";

    public string Payload => Prefix + Link;

    public static InviteCode Create() => new(
        Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(LinkBytes)), RandomNumberGenerator.GetString(Alphabet, TypedLength));

    public static bool IsLink(string payload) =>
        payload.StartsWith(Prefix, StringComparison.Ordinal) && payload.Length == Prefix.Length + LinkLength;

    /// <summary>A code as people type it: any case, spaces or hyphens, Russian letters that look alike. Null for other words.</summary>
    public static string? Read(string typed)
    {
        var code = string.Concat(typed.ToUpperInvariant().Where(sign => !char.IsWhiteSpace(sign) && sign is not '-').Select(Plain));
        return code.Length is TypedLength && code.All(Alphabet.Contains) ? code : null;
    }

    public static string HashOfLink(string link) => Secret.HashOf(link);

    /// <summary>The short code can be tried out by whoever has the hashes, so its hash needs a key of the installation.</summary>
    public static string HashOfTyped(string code, string key) =>
        Convert.ToHexString(HMACSHA256.HashData(Convert.FromHexString(key), Encoding.UTF8.GetBytes(code)));

    private static char Plain(char sign) => Lookalikes.IndexOf(sign, StringComparison.Ordinal) is >= 0 and var at ? TakenFor[at] : sign;
}
