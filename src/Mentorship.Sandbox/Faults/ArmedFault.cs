namespace Mentorship.Sandbox;

/// <summary>A fault on the board; Left is null when it has no end.</summary>
public sealed record ArmedFault(int Id, Fault Fault, int? Left, int Strikes);
