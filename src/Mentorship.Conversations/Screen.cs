namespace Mentorship.Conversations;

/// <summary>How much a button asks for attention; never the only sign of what it does.</summary>
public enum Emphasis { None, Primary, Danger }

/// <summary>One button of a flow: the stable key that comes back, and what the person reads.</summary>
public sealed record Choice(string Key, Phrase Label, Emphasis Emphasis = Emphasis.None);

/// <summary>What a flow shows: a text and its buttons by rows.</summary>
public sealed record Screen(Phrase Text, IReadOnlyList<IReadOnlyList<Choice>> Rows)
{
    public static Screen Of(Phrase text) => new(text, []);
}
