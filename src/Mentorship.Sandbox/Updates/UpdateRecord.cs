namespace Mentorship.Sandbox;

/// <summary>An update as the ledger shows it.</summary>
public sealed record UpdateRecord(long Id, string Kind, long? Chat, UpdateState State, int Deliveries, string Json);
