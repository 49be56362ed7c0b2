using System.Text.RegularExpressions;

namespace Mentorship.Sandbox;

/// <summary>Which tag makes which entity.</summary>
internal static partial class HtmlTags
{
    public static SeenEntity? EntityOf(string tag, string inside) => tag switch
    {
        "b" or "strong" => Of("bold"),
        "i" or "em" => Of("italic"),
        "u" or "ins" => Of("underline"),
        "s" or "strike" or "del" => Of("strikethrough"),
        "tg-spoiler" => Of("spoiler"),
        "span" when Attribute(inside, "class") == "tg-spoiler" => Of("spoiler"),
        "blockquote" => Of(inside.Contains("expandable", StringComparison.Ordinal) ? "expandable_blockquote" : "blockquote"),
        "code" when Attribute(inside, "class") is { } language =>
            Of("code") with { Language = language.Replace("language-", "", StringComparison.Ordinal) },
        "code" => Of("code"),
        "pre" => Of("pre"),
        "a" => Of("text_link") with { Url = Attribute(inside, "href") ?? "" },
        "tg-emoji" => Of("custom_emoji") with { EmojiId = Attribute(inside, "emoji-id") },
        _ => null,
    };

    private static SeenEntity Of(string type) => new(type, 0, 0);

    private static string? Attribute(string inside, string name) =>
        Attributes().Matches(inside).FirstOrDefault(m => m.Groups[1].Value == name)?.Groups[2].Value;

    [GeneratedRegex("""([a-z-]+)\s*=\s*["']?([^"']*)["']?""")]
    private static partial Regex Attributes();
}
