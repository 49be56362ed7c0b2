namespace Mentorship.Domain.HelpRequests;

/// <summary>What can happen to a help request.</summary>
public enum RequestStep { Deliver, Take, Escalate, Answer, Reply, Lapse, LoseHolder, HandOver, Resolve, Withdraw, AutoClose, Reopen, Requeue }
