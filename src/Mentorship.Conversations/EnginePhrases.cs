namespace Mentorship.Conversations;

/// <summary>Every line that the engine itself says; the wording stands in the pipeline's catalogue.</summary>
public static class EnginePhrases
{
    /// <summary>A wrong answer and the question again, in one screen: <c>complaint</c>, <c>question</c>.</summary>
    public const string Complaint = "conversation.complaint";

    /// <summary>A question with its toggles: <c>question</c>, <c>count</c>, <c>max</c>.</summary>
    public const string Picked = "conversation.picked";

    public const string PleaseChoose = "conversation.please-choose";
    public const string NothingToChoose = "conversation.nothing-to-choose";
    public const string Gone = "conversation.gone";

    /// <summary>One more toggle than may be set: <c>max</c>.</summary>
    public const string TooMany = "conversation.toast.too-many";

    public const string PickSome = "conversation.toast.pick-some";
    public const string OldButton = "conversation.toast.old-button";

    /// <summary>The bookmark belongs to a release that this one cannot read.</summary>
    public const string Outdated = "conversation.outdated";

    public const string Back = "conversation.button.back";
    public const string Cancel = "conversation.button.cancel";
    public const string Skip = "conversation.button.skip";
    public const string Next = "conversation.button.next";
    public const string Keep = "conversation.button.keep";
    public const string Confirm = "conversation.button.confirm";

    /// <summary>The page before: <c>from</c>, <c>to</c>.</summary>
    public const string Earlier = "conversation.button.earlier";

    /// <summary>The page after: <c>from</c>, <c>to</c>, <c>total</c>.</summary>
    public const string Later = "conversation.button.later";

    /// <summary>The label of what is chosen: <c>label</c>.</summary>
    public const string Chosen = "conversation.chosen";

    internal static Phrase Complaining(Phrase complaint, Phrase question) =>
        new(Complaint, ("complaint", complaint), ("question", question));
}
