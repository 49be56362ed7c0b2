namespace Mentorship.Domain.Questionnaires;

/// <summary>What a questionnaire is for; every kind has a scoring of its own.</summary>
public enum QuestionnaireKind { EntryDiagnostics, MentorSelfCheck, ClosingReflection }
