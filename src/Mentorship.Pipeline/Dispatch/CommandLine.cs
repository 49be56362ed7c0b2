using Mentorship.Conversations;

namespace Mentorship.Pipeline;

/// <summary>A command of the chat: a word with its slash, and what follows it. A shortcut of the reply keyboard is its word.</summary>
internal sealed record CommandLine(string Word, string Argument)
{
    public const string Cancel = "/cancel";

    /// <summary>Null when the message is no command. <c>/word@bot</c> is the word.</summary>
    public static CommandLine? Read(Content content, FeatureMap map, Phrasebook phrases)
    {
        if (content.Kind is not ContentKind.Text) return null;
        var text = content.Text.Text;
        if (text is ['/', ..] && !text.StartsWith("//", StringComparison.Ordinal)) return Parse(text);
        foreach (var (phrase, word) in map.Shortcuts)
            if (phrases.Means(text, phrase)) return new CommandLine(word, "");
        return null;
    }

    private static CommandLine Parse(string text)
    {
        var parts = text.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var word = parts[0].Split('@')[0].ToLowerInvariant();
        return new CommandLine(word, parts.Length > 1 ? parts[1] : "");
    }
}
