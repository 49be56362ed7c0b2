using System.Text.Json.Nodes;

namespace Mentorship.Conversations;

/// <summary>A bookmark of an older version, while a script carries it over.</summary>
public sealed class Upgrading
{
    private readonly List<string> _trail;

    internal Upgrading(IEnumerable<string> trail, JsonObject answers) => (_trail, Answers) = ([.. trail], answers);

    /// <summary>One stored answer a step, by the step's name.</summary>
    public JsonObject Answers { get; }

    internal IReadOnlyList<string> Trail => _trail;

    public Upgrading Rename(string step, string to)
    {
        if (_trail.IndexOf(step) is >= 0 and var at) _trail[at] = to;
        if (Answers.Remove(step, out var answer)) Answers[to] = answer;
        return this;
    }

    /// <summary>Forgets a step that is asked no longer. Whoever waits on it begins again.</summary>
    public Upgrading Drop(string step)
    {
        if (_trail[^1] != step) _trail.Remove(step);
        Answers.Remove(step);
        return this;
    }
}
