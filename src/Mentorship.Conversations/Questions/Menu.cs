namespace Mentorship.Conversations;

/// <summary>The buttons of a choice: one a row, by pages when there are many.</summary>
internal sealed record Menu<TDraft, TItem>(
    Func<Scene<TDraft>, IReadOnlyList<TItem>> Items, Func<TItem, string> Key, Func<TItem, Phrase> Label, bool FromFacts)
{
    private const int Whole = 8;
    private const int PageSize = 6;

    public Drawing Draw(Phrase text, Scene<TDraft> scene, IReadOnlyCollection<string> chosen)
    {
        var items = Items(scene);
        if (items.Count == 0) return Drawing.Of(EnginePhrases.Complaining(EnginePhrases.NothingToChoose, text));
        var (from, to) = Range(items.Count, scene.Page);
        Choice[] shown = [.. items.Skip(from).Take(to - from).Select(item => ChoiceOf(item, chosen))];
        List<IReadOnlyList<Choice>> rows = [.. shown.Select(choice => (Choice[])[choice])];
        if (items.Count > Whole) rows.Add([.. Pager(from, to, items.Count)]);
        return new Drawing(text, rows, FromFacts ? [.. shown.Select(choice => choice.Key)] : null);
    }

    /// <summary>Reads a press: another page, an item, or a button that is not there any more.</summary>
    public Reading Press(string key, Scene<TDraft> scene, Func<TItem, Reading> pick)
    {
        var items = Items(scene);
        if (key is Keys.Earlier) return new Reading.Redrawn(scene.Earlier, PageOf(items.Count, scene.Page - 1));
        if (key is Keys.Later) return new Reading.Redrawn(scene.Earlier, PageOf(items.Count, scene.Page + 1));
        if (FromFacts && scene.Offered?.Contains(key) is not true) return Old(scene);
        foreach (var item in items)
            if (Key(item) == key) return pick(item);
        return FromFacts ? new Reading.Redrawn(scene.Earlier, scene.Page, Complaint: EnginePhrases.Gone) : Old(scene);
    }

    public static Reading Old(Scene<TDraft> scene) => new Reading.Redrawn(scene.Earlier, scene.Page, Toast: EnginePhrases.OldButton);

    private Choice ChoiceOf(TItem item, IReadOnlyCollection<string> chosen)
    {
        var (key, label) = (Key(item), Label(item));
        return new Choice(key, chosen.Contains(key) ? new Phrase(EnginePhrases.Chosen, ("label", label)) : label);
    }

    private static IEnumerable<Choice> Pager(int from, int to, int total)
    {
        if (from > 0) yield return new Choice(Keys.Earlier, new Phrase(EnginePhrases.Earlier, ("from", from - PageSize + 1), ("to", from)));
        if (to < total)
            yield return new Choice(Keys.Later, new Phrase(
                EnginePhrases.Later, ("from", to + 1), ("to", Math.Min(to + PageSize, total)), ("total", total)));
    }

    private static (int From, int To) Range(int total, int page) =>
        total <= Whole ? (0, total) : (PageOf(total, page) * PageSize, Math.Min((PageOf(total, page) + 1) * PageSize, total));

    private static int PageOf(int total, int page) => Math.Clamp(page, 0, total <= Whole ? 0 : (total - 1) / PageSize);
}
