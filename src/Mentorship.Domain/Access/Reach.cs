namespace Mentorship.Domain;

/// <summary>How far a right goes; a later one includes what the earlier ones see.</summary>
public enum Reach { None, Own, Paired, School, Municipality }
