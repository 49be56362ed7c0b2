namespace Mentorship.Domain.Questionnaires;

/// <summary>The life of a run (model 3.2.8); what each step leads to is in <see cref="RunLifeCycle"/>.</summary>
public enum RunState { Assigned, Started, Paused, Submitted, Scored, Shared, Declined, Expired }
