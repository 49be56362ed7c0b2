namespace Mentorship.Conversations;

/// <summary>Takes any message: words, a voice, a picture, a file.</summary>
internal sealed class Sending<TDraft>(Func<TDraft, Phrase> ask, Func<TDraft, Content, TDraft> keep) : Question<TDraft, Content>(ask, keep)
{
    public override bool AwaitsMessage => true;

    public override Reading Read(Input input, Scene<TDraft> scene) =>
        input is Input.Said said ? new Reading.Answered(said.Content) : new Reading.Foreign();
}
