namespace Mentorship.Domain.Questionnaires;

/// <summary>What can happen to a run as a whole.</summary>
public enum RunStep { Start, Pause, Resume, Submit, Score, Share, Decline, Expire }
