namespace Mentorship.Domain.Answers;

/// <summary>How far an answer is on its way from a dialogue of two to everybody who asks the same.</summary>
/// <remarks>Offered: the one who asked agrees. Draft: both do, an editor takes the names out. Removed: nothing of it is kept.</remarks>
public enum AnswerState { Offered, Draft, Published, Removed }

/// <summary>What can happen to such an answer.</summary>
public enum AnswerStep { Agree, Edit, Publish, Remove }
