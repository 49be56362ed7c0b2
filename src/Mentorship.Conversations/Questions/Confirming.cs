namespace Mentorship.Conversations;

/// <summary>Shows what will be done and waits for the one button that does it.</summary>
internal sealed class Confirming<TDraft>(Func<TDraft, Phrase> summary, Phrase button) : Question<TDraft, bool>(summary, (draft, _) => draft)
{
    public override Drawing Draw(Scene<TDraft> scene) =>
        base.Draw(scene) with { Rows = [[new Choice(Keys.Confirm, button, Emphasis.Primary)]] };

    public override Reading Read(Input input, Scene<TDraft> scene) => input switch
    {
        Input.Pressed { Key: Keys.Confirm } => new Reading.Answered(true),
        Input.Said { Content.Kind: ContentKind.Text } => new Reading.Missed(EnginePhrases.PleaseChoose),
        _ => new Reading.Foreign(),
    };
}
