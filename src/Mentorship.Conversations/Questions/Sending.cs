namespace Mentorship.Conversations;

/// <summary>Takes any message that its reader accepts: words, a voice, a picture, a file.</summary>
internal sealed class Sending<TDraft>(
    Func<TDraft, Phrase> ask, Func<Content, Answer<Content>> read, Func<TDraft, Content, TDraft> keep) : Question<TDraft, Content>(ask, keep)
{
    public override bool AwaitsMessage => true;

    public override Reading Read(Input input, Scene<TDraft> scene)
    {
        if (input is not Input.Said said) return new Reading.Foreign();
        var answer = read(said.Content);
        return answer.Complaint is { } complaint ? new Reading.Missed(complaint) : new Reading.Answered(said.Content);
    }
}
