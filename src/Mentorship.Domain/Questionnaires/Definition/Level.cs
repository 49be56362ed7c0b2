namespace Mentorship.Domain.Questionnaires;

/// <summary>A word for a stretch of indices, both ends included, so that people read words and not numbers alone.</summary>
public sealed record Level(string Code, int From, int To, LocalText Name)
{
    public bool Covers(int index) => From <= index && index <= To;
}
