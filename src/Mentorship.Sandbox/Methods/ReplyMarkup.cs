using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Mentorship.Sandbox;

/// <summary>The keyboard of a call: buttons under the message, or what replaces the person's own keyboard.</summary>
internal readonly record struct ReplyMarkup(
    IReadOnlyList<IReadOnlyList<SeenButton>> Buttons, ReplyKeyboard? Keyboard, byte[] Raw, Answer? Refusal)
{
    private const int MostButtons = 100, MostInRow = 8;
    private static readonly string[] Actions =
    [
        "url", "callback_data", "web_app", "login_url", "switch_inline_query", "switch_inline_query_current_chat",
        "switch_inline_query_chosen_chat", "copy_text", "callback_game", "pay", "disabled",
    ];

    public static ReplyMarkup Of(Call call)
    {
        if (call.Find("reply_markup") is not { } markup)
            return new([], null, [], null);
        if (markup.TryGetProperty("inline_keyboard", out var rows))
            return Inline(markup, rows);
        return new([], Replacing(markup), [], null);
    }

    private static ReplyMarkup Inline(JsonElement markup, JsonElement rows)
    {
        List<IReadOnlyList<SeenButton>> buttons =
            [.. rows.EnumerateArray().Select(r => r.EnumerateArray().Select(Button).ToList()).Where(r => r.Count > 0)];
        var refusal = rows.EnumerateArray().SelectMany(r => r.EnumerateArray()).Select(Complaint).FirstOrDefault(c => c is not null);
        if (buttons.Sum(r => r.Count) > MostButtons || buttons.Any(r => r.Count > MostInRow))
            refusal ??= "reply markup is too long";
        return refusal is null
            ? new(buttons, null, JsonMarshal.GetRawUtf8Value(markup).ToArray(), null)
            : new([], null, [], Answer.Bad(refusal));
    }

    private static string? Complaint(JsonElement button)
    {
        if (button.GetProperty("text").GetString() is { } text && string.IsNullOrWhiteSpace(text))
            return "can't parse inline keyboard button: text must be non-empty";
        var actions = Actions.Count(a => button.TryGetProperty(a, out _));
        if (actions != 1)
            return "can't parse inline keyboard button: exactly one action must be given";
        return button.TryGetProperty("url", out var url) && !IsLink(url.GetString()!) ? "BUTTON_URL_INVALID" : null;
    }

    private static bool IsLink(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var link) && link.Scheme is "http" or "https" or "tg" or "mailto";

    private static SeenButton Button(JsonElement button) => new(
        Text(button, "text") ?? "", Text(button, "callback_data"), Text(button, "url"), Text(button, "style"),
        button.TryGetProperty("copy_text", out var copy) ? Text(copy, "text") : null);

    private static ReplyKeyboard Replacing(JsonElement markup) => new(
        markup.TryGetProperty("keyboard", out var rows)
            ? [.. rows.EnumerateArray().Select(r => r.EnumerateArray().Select(b => Text(b, "text") ?? "").ToList())]
            : [])
    {
        Removed = markup.TryGetProperty("remove_keyboard", out _),
        ForcesReply = markup.TryGetProperty("force_reply", out var forces) && forces.ValueKind == JsonValueKind.True,
        OneTime = markup.TryGetProperty("one_time_keyboard", out var once) && once.ValueKind == JsonValueKind.True,
        Placeholder = Text(markup, "input_field_placeholder"),
    };

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;
}
