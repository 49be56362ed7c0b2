using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;

namespace Mentorship.Pipeline;

/// <summary>What a button carries: a token of its screen and its place there. Nothing in it can be guessed or means anything elsewhere.</summary>
internal readonly record struct PressCode(string Token, int Index)
{
    public static string NewToken()
    {
        Span<byte> random = stackalloc byte[12];
        RandomNumberGenerator.Fill(random);
        return Base64Url.EncodeToString(random);
    }

    public static PressCode? Parse(string code) =>
        code.LastIndexOf('.') is var dot and > 0
        && int.TryParse(code.AsSpan(dot + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            ? new PressCode(code[..dot], index)
            : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Token}.{Index}");
}
