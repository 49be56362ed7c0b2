namespace Mentorship.Conversations;

/// <summary>Makes the two kinds of menus: the members of an enum, and items among the facts.</summary>
internal static class Menus
{
    public static Menu<TDraft, TEnum> Of<TDraft, TEnum>() where TEnum : struct, Enum =>
        new(_ => Members<TEnum>.All, m => Members<TEnum>.Names[m], Labels.Of, FromFacts: false);

    public static Menu<TDraft, TItem> Of<TFacts, TDraft, TItem>(string step, Source<TFacts, TDraft, TItem> source) =>
        new(scene => Items(step, source, scene), source.Key, source.Label, FromFacts: true);

    private static TItem[] Items<TFacts, TDraft, TItem>(string step, Source<TFacts, TDraft, TItem> source, Scene<TDraft> scene) =>
        scene.Facts is TFacts facts
            ? [.. source.Items(facts, scene.Draft).DistinctBy(source.Key)]
            : throw new InvalidOperationException($"{step} chooses from {typeof(TFacts).Name}, but was given {scene.Facts ?? "nothing"}.");

    /// <summary>Made when somebody is first asked.</summary>
    private static class Members<TEnum> where TEnum : struct, Enum
    {
        public static readonly TEnum[] All = [.. Enum.GetValues<TEnum>().Distinct()];
        public static readonly Dictionary<TEnum, string> Names = All.ToDictionary(m => m, m => m.ToString());
    }
}
