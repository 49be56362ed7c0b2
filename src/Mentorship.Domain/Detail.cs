namespace Mentorship.Domain;

/// <summary>One placeholder of a refusal: its name and a number or a word to print there.</summary>
public readonly record struct Detail(string Name, object Value)
{
    public static implicit operator Detail((string Name, object Value) pair) => new(pair.Name, pair.Value);
}
