namespace Mentorship.Domain.Questionnaires;

/// <summary>A row of buttons from 0 upwards shared by many questions; the button without a number is left out of indices.</summary>
public sealed record Scale(string Id, LocalText Hint, bool HigherIsBetter, IReadOnlyList<Choice> Choices)
{
    public int Highest { get; } = Choices.Max(choice => choice.Value.Amount) ?? 0;
}
