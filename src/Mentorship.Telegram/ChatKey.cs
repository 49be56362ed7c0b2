using System.Globalization;

namespace Mentorship.Telegram;

/// <summary>The text key of a private chat, the only form in which other projects see a Telegram id.</summary>
internal static class ChatKey
{
    public const string Channel = "tg";
    private const string Prefix = Channel + ":";

    public static string Of(long id) => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{id}");

    public static bool TryRead(string key, out long id)
    {
        id = 0;
        return key.StartsWith(Prefix, StringComparison.Ordinal)
            && long.TryParse(key.AsSpan(Prefix.Length), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out id);
    }
}
