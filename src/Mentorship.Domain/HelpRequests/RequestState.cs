namespace Mentorship.Domain.HelpRequests;

/// <summary>The states of a help request (model 3.2.7).</summary>
public enum RequestState { New, Delivered, Acknowledged, InDialog, Answered, Escalated, Resolved, Withdrawn, AutoClosed }
