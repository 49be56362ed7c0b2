using System.Globalization;
using System.Text;
using Mentorship.Sandbox;

namespace Mentorship.Testing;

/// <summary>A chat as lines to read in a failure: who, when, what, and the buttons below it. A star marks what is new.</summary>
internal static class ChatText
{
    private static readonly CultureInfo Plain = CultureInfo.InvariantCulture;
    private static readonly TimeSpan Moscow = TimeSpan.FromHours(3);

    public static string Of(ChatView chat, Func<SeenMessage, bool> isNew)
    {
        var text = new StringBuilder().AppendLine(Plain, $"--- {chat.Person.Name} ({chat.Person.ChatId}) ---");
        foreach (var message in chat.Shown) Write(text, message, isNew(message));
        foreach (var toast in chat.Toasts.TakeLast(3)) text.AppendLine(Plain, $"  toast on [{toast.Button}]: {toast.Text}");
        if (chat.Keyboard is { } keyboard) text.AppendLine(Plain, $"  keyboard: {Row(keyboard.Rows.SelectMany(row => row))}");
        return text.ToString();
    }

    private static void Write(StringBuilder text, SeenMessage message, bool isNew)
    {
        var who = message.FromBot ? "bot" : "person";
        var kind = message.Kind is MessageKind.Text ? "" : $" <{message.Kind}>";
        var time = message.Date.ToOffset(Moscow).ToString("HH:mm", Plain);
        var words = message.Words.ReplaceLineEndings("\n      ");
        text.AppendLine(Plain, $"{(isNew ? "*" : " ")} {time} {who} #{message.Id}{kind}: {words}");
        foreach (var row in message.Buttons) text.AppendLine(Plain, $"      {Row(row.Select(button => button.Text))}");
        if (message.Reactions.Count > 0) text.AppendLine(Plain, $"      reactions: {string.Join(' ', message.Reactions)}");
    }

    private static string Row(IEnumerable<string> labels) => string.Join(' ', labels.Select(label => $"[{label}]"));
}
