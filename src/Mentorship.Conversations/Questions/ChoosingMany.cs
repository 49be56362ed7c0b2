namespace Mentorship.Conversations;

/// <summary>Toggles: each press sets or clears one, and a last button goes on.</summary>
internal sealed class ChoosingMany<TDraft, TItem>(
    Func<TDraft, Phrase> ask, int max, Menu<TDraft, TItem> menu, Func<TDraft, IReadOnlyList<TItem>, TDraft> keep)
    : Question<TDraft, ValueList<TItem>>(ask, (draft, items) => keep(draft, items))
{
    public override bool NeedsFacts => menu.FromFacts;

    public override Drawing Draw(Scene<TDraft> scene)
    {
        var picked = Picked(scene);
        var text = new Phrase(EnginePhrases.Picked, ("question", base.Draw(scene).Text), ("count", picked.Count), ("max", max));
        var drawing = menu.Draw(text, scene, [.. picked.Select(menu.Key)]);
        return drawing with { Rows = [.. drawing.Rows, [new Choice(Keys.Next, EnginePhrases.Next, Emphasis.Primary)]] };
    }

    public override Reading Read(Input input, Scene<TDraft> scene) => input switch
    {
        Input.Pressed { Key: Keys.Next } => GoOn(scene),
        Input.Pressed pressed => menu.Press(pressed.Key, scene, item => Toggle(item, scene)),
        Input.Said { Content.Kind: ContentKind.Text } => new Reading.Missed(EnginePhrases.PleaseChoose),
        _ => new Reading.Foreign(),
    };

    private static ValueList<TItem> Picked(Scene<TDraft> scene) => scene.Earlier as ValueList<TItem> ?? [];

    private Reading GoOn(Scene<TDraft> scene) => Picked(scene) is { Count: 0 } && !IsOptional
        ? new Reading.Redrawn(scene.Earlier, scene.Page, Toast: EnginePhrases.PickSome)
        : new Reading.Answered(Picked(scene));

    private Reading.Redrawn Toggle(TItem item, Scene<TDraft> scene)
    {
        var picked = Picked(scene);
        TItem[] others = [.. picked.Where(p => menu.Key(p) != menu.Key(item))];
        if (others.Length < picked.Count) return new Reading.Redrawn(ValueList.Of<TItem>(others), scene.Page);
        return picked.Count >= max
            ? new Reading.Redrawn(picked, scene.Page, Toast: new Phrase(EnginePhrases.TooMany, ("max", max)))
            : new Reading.Redrawn(ValueList.Of<TItem>([.. picked, item]), scene.Page);
    }
}
