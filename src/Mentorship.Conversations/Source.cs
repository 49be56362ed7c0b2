namespace Mentorship.Conversations;

/// <summary>Where the buttons of a choice come from: items among the facts of the turn, each with a stable key and a label.</summary>
/// <param name="Items">From the facts and the answers so far; at most some dozens, shown by pages.</param>
/// <param name="Key">Never shown; starts with a letter or a digit.</param>
public sealed record Source<TFacts, TDraft, TItem>(
    Func<TFacts, TDraft, IEnumerable<TItem>> Items, Func<TItem, string> Key, Func<TItem, Phrase> Label);

/// <summary>Makes sources without naming their types.</summary>
public static class Source
{
    public static Source<TFacts, TDraft, TItem> Of<TFacts, TDraft, TItem>(
        Func<TFacts, TDraft, IEnumerable<TItem>> items, Func<TItem, string> key, Func<TItem, Phrase> label) => new(items, key, label);
}
