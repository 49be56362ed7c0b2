namespace Mentorship.Testing;

/// <summary>The scenario went otherwise than expected; the message shows what people saw.</summary>
public sealed class ScenarioException(string message) : Exception(message);
