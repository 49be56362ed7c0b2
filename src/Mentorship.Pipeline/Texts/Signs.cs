using System.Buffers;
using System.Globalization;
using System.Text;

namespace Mentorship.Pipeline.Texts;

/// <summary>What Unicode signs do to a line.</summary>
internal static class Signs
{
    /// <summary>Bidi controls, and controls other than tab and line end.</summary>
    public static readonly SearchValues<char> Unwanted = SearchValues.Create(
    [
        '\u061C', '\u200E', '\u200F', '\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069',
        .. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(sign => char.IsControl(sign) && sign is not ('\t' or '\n' or '\r')),
    ]);

    public static bool IsVisible(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate => false,
        UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => false,
        _ => !HasNoShape(rune.Value),
    };

    public static bool RunsRightToLeft(Rune rune) =>
        rune.Value is >= 0x0590 and <= 0x08FF or >= 0xFB1D and <= 0xFDFF or >= 0xFE70 and <= 0xFEFC
            or >= 0x10800 and <= 0x10FFF or >= 0x1E800 and <= 0x1EFFF;

    // Fillers, variation selectors and the like: Unicode calls them letters or marks, fonts draw nothing.
    private static bool HasNoShape(int code) =>
        code is 0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or >= 0x180B and <= 0x180F or 0x2065 or 0x2800 or 0x3164
            or >= 0xFE00 and <= 0xFE0F or 0xFFA0 or >= 0xFFF0 and <= 0xFFFB or >= 0xFFFD and <= 0xFFFF or >= 0xE0000 and <= 0xE0FFF;
}
