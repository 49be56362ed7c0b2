using Mentorship.Sandbox;

namespace Mentorship.Testing;

/// <summary>Words as a person reads them: a space that keeps a name together looks like any other.</summary>
public static class SeenWords
{
    public static string Read(this SeenMessage message) => Plain(message.Words);

    public static bool Reads(this SeenMessage message, string part) => message.Read().Contains(Plain(part), StringComparison.Ordinal);

    private static string Plain(string words) => words.Replace('\u00A0', ' ');
}
