namespace Mentorship.Domain.Broadcasts;

/// <summary>What can happen to a correction.</summary>
public enum CorrectionStep { Write, Send, Submit, Approve, Return }
