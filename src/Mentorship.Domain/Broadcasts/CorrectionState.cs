namespace Mentorship.Domain.Broadcasts;

/// <summary>Where other words for what people have already stand; with none, people have what the author wants.</summary>
public enum CorrectionState { None, Written, Review }
