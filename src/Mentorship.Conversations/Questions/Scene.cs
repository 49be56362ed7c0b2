namespace Mentorship.Conversations;

/// <summary>What a question sees of the turn.</summary>
/// <param name="Earlier">The answer given to this question before, or the toggles set so far.</param>
/// <param name="Offered">The keys that the person was shown.</param>
internal sealed record Scene<TDraft>(TDraft Draft, object? Facts, object? Earlier, ValueList<string>? Offered, int Page);

/// <summary>A question as it is shown, without the row that every screen ends with.</summary>
internal sealed record Drawing(Phrase Text, IReadOnlyList<IReadOnlyList<Choice>> Rows, ValueList<string>? Offered = null)
{
    public static Drawing Of(Phrase text, params IReadOnlyList<IReadOnlyList<Choice>> rows) => new(text, rows);
}

/// <summary>What an input means to a question.</summary>
internal abstract record Reading
{
    public sealed record Answered(object? Value) : Reading;

    public sealed record Missed(Phrase Complaint) : Reading;

    /// <summary>Certainly no answer: for the pipeline to take care of.</summary>
    public sealed record Foreign : Reading;

    /// <summary>The question stays, and looks different.</summary>
    public sealed record Redrawn(object? Earlier, int Page, Phrase? Toast = null, Phrase? Complaint = null) : Reading;
}
