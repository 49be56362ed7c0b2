using Mentorship.Conversations;

namespace Mentorship.Testing;

/// <summary>What every screen must have.</summary>
internal static class Screens
{
    public static void Check(Screen screen)
    {
        Check(screen.Text);
        Choice[] choices = [.. screen.Rows.SelectMany(row => row)];
        foreach (var choice in choices) Check(choice.Label);
        Expect(screen.Rows.All(row => row.Count > 0), "a row has no buttons");
        Expect(choices.All(choice => choice.Key.Length > 0), "a button has no key");
        Expect(choices.DistinctBy(choice => choice.Key).Count() == choices.Length, "two buttons have one key");
    }

    public static void Check(Phrase phrase) => Expect(!string.IsNullOrWhiteSpace(phrase.Key), "a phrase has no key");

    private static void Expect(bool met, string otherwise)
    {
        if (!met) throw new InvalidOperationException(otherwise);
    }
}
