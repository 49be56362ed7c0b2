namespace Mentorship.Domain.Questionnaires;

/// <summary>Where a direction went between entry and exit; unknown when one of the two had too few answers.</summary>
public enum Change { Unknown, Worse, Same, Improved }
