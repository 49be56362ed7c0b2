namespace Mentorship.Domain.HelpRequests;

/// <summary>Whose word is awaited; always derived from who spoke last.</summary>
public enum TurnOf { Nobody, Author, Holder }
