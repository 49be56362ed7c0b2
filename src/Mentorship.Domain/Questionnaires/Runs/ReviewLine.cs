namespace Mentorship.Domain.Questionnaires;

/// <summary>One shown question with its answer, or without one.</summary>
public sealed record ReviewLine(Question Question, AnswerValue? Value);
