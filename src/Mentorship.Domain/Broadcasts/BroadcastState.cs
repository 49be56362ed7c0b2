namespace Mentorship.Domain.Broadcasts;

/// <summary>The states of an announcement to many (model 3.2.10), with the pause that people asked for.</summary>
public enum BroadcastState { Draft, Review, Scheduled, Sending, Paused, Sent, PartiallySent, Failed, Cancelled, Withdrawn }
