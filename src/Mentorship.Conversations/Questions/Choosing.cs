namespace Mentorship.Conversations;

/// <summary>One of several buttons. Words are never an answer here: the engine does not know what the labels read like.</summary>
internal sealed class Choosing<TDraft, TItem>(Func<TDraft, Phrase> ask, Menu<TDraft, TItem> menu, Func<TDraft, TItem, TDraft> keep)
    : Question<TDraft, TItem>(ask, keep)
{
    public override bool NeedsFacts => menu.FromFacts;

    public override Drawing Draw(Scene<TDraft> scene) =>
        menu.Draw(base.Draw(scene).Text, scene, scene.Earlier is TItem earlier ? [menu.Key(earlier)] : []);

    public override Reading Read(Input input, Scene<TDraft> scene) => input switch
    {
        Input.Pressed pressed => menu.Press(pressed.Key, scene, item => new Reading.Answered(item)),
        Input.Said { Content.Kind: ContentKind.Text } => new Reading.Missed(EnginePhrases.PleaseChoose),
        _ => new Reading.Foreign(),
    };
}
