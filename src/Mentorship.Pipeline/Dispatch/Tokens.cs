using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;

namespace Mentorship.Pipeline;

/// <summary>What a button carries: a token of its screen and its place there. Nothing in it can be guessed or means anything elsewhere.</summary>
internal readonly record struct PressCode(string Token, int Index)
{
    private const char Turn = '~';

    public static string NewToken()
    {
        Span<byte> random = stackalloc byte[12];
        RandomNumberGenerator.Fill(random);
        return Base64Url.EncodeToString(random);
    }

    /// <summary>The token of the next picture of the same question. Who holds one of them could have pressed any.</summary>
    public static string NextToken(string token)
    {
        var turn = token.IndexOf(Turn) is var mark and > 0 ? int.Parse(token.AsSpan(mark + 1), CultureInfo.InvariantCulture) : 0;
        return string.Create(CultureInfo.InvariantCulture, $"{Question(token)}{Turn}{turn + 1}");
    }

    /// <summary>Pictures of one question answer to each other's buttons.</summary>
    public bool IsOf(string token) => Question(Token).SequenceEqual(Question(token));

    public static PressCode? Parse(string code) =>
        code.LastIndexOf('.') is var dot and > 0
        && int.TryParse(code.AsSpan(dot + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            ? new PressCode(code[..dot], index)
            : null;

    private static ReadOnlySpan<char> Question(string token) =>
        token.IndexOf(Turn) is var mark and > 0 ? token.AsSpan(0, mark) : token;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Token}.{Index}");
}
