namespace Mentorship.Domain;

/// <summary>The kinds of mentoring that a programme can be of (model, enums).</summary>
public enum MentoringKind { Traditional, Group, ShortTermGoal, Situational, Speed, Reverse, Virtual, SelfDirected }
