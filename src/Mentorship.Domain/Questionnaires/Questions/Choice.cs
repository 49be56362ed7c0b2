namespace Mentorship.Domain.Questionnaires;

/// <summary>One button of a question: what is kept when it is pressed and what it says.</summary>
public sealed record Choice(string Code, AnswerValue Value, LocalText Label, bool Exclusive = false);
