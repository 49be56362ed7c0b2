namespace Mentorship.Domain.HelpRequests;

/// <summary>What can happen to a help request.</summary>
public enum RequestStep { Deliver, Take, Escalate, Answer, Reply, Lapse, LoseHolder, HandOver, Join, Resolve, Withdraw, AutoClose, Reopen, Requeue }
