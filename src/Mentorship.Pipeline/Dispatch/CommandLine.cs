using System.Text.RegularExpressions;
using Mentorship.Conversations;

namespace Mentorship.Pipeline;

/// <summary>A command of the chat: a word with its slash, and what follows it. A shortcut of the reply keyboard is its word.</summary>
internal sealed partial record CommandLine(string Word, string Argument)
{
    public const string Cancel = "/cancel";

    /// <summary>
    /// Null when the message is no command. <c>/word@bot</c> is the word. A slash that begins no word of ours begins what somebody
    /// says; one word alone is taken for a command, and leads home where nobody knows it.
    /// </summary>
    public static CommandLine? Read(Content content, FeatureMap map, Phrasebook phrases)
    {
        if (content.Kind is not ContentKind.Text) return null;
        var text = content.Text.Text;
        if (Known(text, map) is { } line) return line;
        foreach (var (phrase, word) in map.Shortcuts)
            if (phrases.Means(text, phrase)) return new CommandLine(word, "");
        return LoneWord().IsMatch(text) ? new CommandLine(text, "") : null;
    }

    private static CommandLine? Known(string text, FeatureMap map)
    {
        if (text is not ['/', ..] || Beginning().Match(text) is not { Success: true } match) return null;
        var name = match.Groups["word"].Value.ToLowerInvariant();
        var word = map.WordOf(name);
        if (word is null && name is not Cancel) return null;
        var rest = match.Groups["rest"].Value;
        if (!rest.Any(char.IsLetterOrDigit)) return new CommandLine(name, "");
        var isTaken = char.IsWhiteSpace(rest[0]) && word?.Takes(rest.Trim()) is not false;
        return isTaken ? new CommandLine(name, rest.Trim()) : null;
    }

    [GeneratedRegex(@"^(?<word>/\w+)(@\w+)?(?<rest>.*)$", RegexOptions.Singleline)]
    private static partial Regex Beginning();

    [GeneratedRegex(@"^/\w*(@\w+)?\s*$")]
    private static partial Regex LoneWord();
}
