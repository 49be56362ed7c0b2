namespace Mentorship.Hosting;

/// <summary>Something the person at the command line can put right; its message is all they are told.</summary>
public sealed class Failure(string message) : Exception(message);
