namespace Mentorship.Conversations;

/// <summary>Makes the two kinds of menus: the members of an enum, and items among the facts.</summary>
internal static class Menus
{
    public static Menu<TDraft, TEnum> Of<TDraft, TEnum>() where TEnum : struct, Enum
    {
        var members = Enum.GetValues<TEnum>().Distinct().ToArray();
        var names = members.ToDictionary(m => m, m => m.ToString());
        return new(_ => members, m => names[m], Labels.Of, FromFacts: false);
    }

    public static Menu<TDraft, TItem> Of<TFacts, TDraft, TItem>(string step, Source<TFacts, TDraft, TItem> source) =>
        new(scene => Items(step, source, scene), source.Key, source.Label, FromFacts: true);

    private static TItem[] Items<TFacts, TDraft, TItem>(string step, Source<TFacts, TDraft, TItem> source, Scene<TDraft> scene) =>
        scene.Facts is TFacts facts
            ? [.. source.Items(facts, scene.Draft).DistinctBy(source.Key)]
            : throw new InvalidOperationException($"{step} chooses from {typeof(TFacts).Name}, but was given {scene.Facts ?? "nothing"}.");
}
