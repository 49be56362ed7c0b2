namespace Mentorship.Pipeline.Texts;

/// <summary>The CLDR classes of whole numbers that our languages use.</summary>
internal enum PluralForm { One, Few, Many, Other }

/// <summary>Chooses the class of a number, by the CLDR rules of each language.</summary>
internal static class PluralRules
{
    public static PluralForm Russian(long number)
    {
        var (tens, ones) = (Math.Abs(number % 100), Math.Abs(number % 10));
        if (ones == 1 && tens != 11) return PluralForm.One;
        return ones is >= 2 and <= 4 && tens is < 12 or > 14 ? PluralForm.Few : PluralForm.Many;
    }

    public static PluralForm English(long number) => number is 1 or -1 ? PluralForm.One : PluralForm.Other;

    public static PluralForm Tatar(long _) => PluralForm.Other;
}
