using System.Buffers.Text;

namespace Mentorship.Telegram.Reading;

/// <summary>Half a character in an escaped text makes the whole update unreadable; it becomes a replacement sign.</summary>
internal static class LoneSurrogates
{
    private const int EscapeLength = 6;

    /// <summary>Null where there was nothing to mend.</summary>
    public static byte[]? Mended(ReadOnlySpan<byte> json)
    {
        byte[]? mended = null;
        for (var i = json.IndexOf((byte)'\\'); i >= 0 && i < json.Length - 1;)
        {
            var pair = PairAt(json[i..]);
            if (pair is 0)
            {
                mended ??= json.ToArray();
                @"\uFFFD"u8.CopyTo(mended.AsSpan(i));
            }
            i = Next(json, i + pair switch { 0 => EscapeLength, var length => length });
        }
        return mended;
    }

    private static int Next(ReadOnlySpan<byte> json, int from)
    {
        var step = from < json.Length ? json[from..].IndexOf((byte)'\\') : -1;
        return step < 0 ? -1 : from + step;
    }

    /// <summary>How much to pass over: 2 of a plain escape, 6 or 12 of a whole character; 0 for half of one.</summary>
    private static int PairAt(ReadOnlySpan<byte> at) => UnitAt(at) switch
    {
        null => 2,
        { } high when char.IsHighSurrogate(high) =>
            UnitAt(at[EscapeLength..]) is { } low && char.IsLowSurrogate(low) ? 2 * EscapeLength : 0,
        { } low when char.IsLowSurrogate(low) => 0,
        _ => EscapeLength,
    };

    private static char? UnitAt(ReadOnlySpan<byte> at) =>
        at.Length >= EscapeLength && at.StartsWith(@"\u"u8)
        && Utf8Parser.TryParse(at[2..EscapeLength], out ushort unit, out var used, 'X') && used == 4 ? (char)unit : null;
}
