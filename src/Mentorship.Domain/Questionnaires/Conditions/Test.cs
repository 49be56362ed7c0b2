namespace Mentorship.Domain.Questionnaires;

/// <summary>
/// The right half of a condition. What is unknown, skipped or not applicable passes no test of value;
/// only <see cref="Answered"/> asks for it.
/// </summary>
public abstract record Test
{
    private Test() { }

    public abstract bool Holds(AnswerValue? value);

    public sealed record Equal(string Code) : Test
    {
        public override bool Holds(AnswerValue? value) => value is not null && value.Is(Code);
    }

    public sealed record NotEqual(string Code) : Test
    {
        public override bool Holds(AnswerValue? value) => value is { IsGiven: true } and not AnswerValue.NotApplicable && !value.Is(Code);
    }

    public sealed record AtLeast(int Limit) : Test
    {
        public override bool Holds(AnswerValue? value) => value?.Amount >= Limit;
    }

    public sealed record AtMost(int Limit) : Test
    {
        public override bool Holds(AnswerValue? value) => value?.Amount <= Limit;
    }

    public sealed record LessThan(int Limit) : Test
    {
        public override bool Holds(AnswerValue? value) => value?.Amount < Limit;
    }

    /// <summary>Any of the codes, whether the answer is one option or several.</summary>
    public sealed record OneOf(IReadOnlyList<string> Codes) : Test
    {
        public override bool Holds(AnswerValue? value) => value is not null && Codes.Any(value.Is);
    }

    public sealed record Answered(bool Wanted) : Test
    {
        public override bool Holds(AnswerValue? value) => value is { IsGiven: true } == Wanted;
    }
}
