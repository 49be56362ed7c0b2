using System.Text.Json;

namespace Mentorship.Conversations;

/// <summary>Everything of a dialogue that must survive a restart and a new release.</summary>
/// <param name="Trail">Names of the steps walked, the current one last.</param>
/// <param name="Draft">The answers so far; enums by name.</param>
/// <param name="Misses">Wrong answers in a row on the current step.</param>
public sealed record Bookmark(string Flow, int Version, ValueList<string> Trail, JsonElement Draft, DateTimeOffset Expires, int Misses = 0)
{
    public string Step => Trail[^1];
}
