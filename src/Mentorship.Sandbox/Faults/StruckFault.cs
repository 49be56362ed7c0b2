namespace Mentorship.Sandbox;

/// <summary>How often a kind of fault struck since the start.</summary>
public sealed record StruckFault(FaultKind Kind, int Times);
