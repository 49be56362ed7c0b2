namespace Mentorship.Domain.Questionnaires;

/// <summary>The moment of the programme a run belongs to; entry and exit of one definition are compared.</summary>
public enum RunPhase { Entry, Interim, Exit, Closing, Pulse }
