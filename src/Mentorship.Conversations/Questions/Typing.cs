namespace Mentorship.Conversations;

/// <summary>Takes typed words that its parser accepts.</summary>
internal sealed class Typing<TDraft, T>(Func<TDraft, Phrase> ask, Func<string, Answer<T>> parse, Func<TDraft, T, TDraft> keep)
    : Question<TDraft, T>(ask, keep)
{
    public override bool AwaitsMessage => true;

    public override Reading Read(Input input, Scene<TDraft> scene)
    {
        if (input is not Input.Said { Content.Kind: ContentKind.Text } said) return new Reading.Foreign();
        var answer = parse(said.Text.Trim());
        return answer.Complaint is { } complaint ? new Reading.Missed(complaint) : new Reading.Answered(answer.Value);
    }
}
