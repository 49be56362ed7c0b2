using System.Globalization;

namespace Mentorship.Domain.Questionnaires;

/// <summary>What a person answered, one case for each way of answering.</summary>
public abstract record AnswerValue
{
    private AnswerValue() { }

    /// <summary>False when the question was passed over.</summary>
    public virtual bool IsGiven => true;

    /// <summary>The number that indices and limits are about, if the answer is one.</summary>
    public virtual int? Amount => null;

    /// <summary>Whether the answer is, or contains, the option of a questionnaire file.</summary>
    public virtual bool Is(string code) => false;

    public sealed record Number(int Value) : AnswerValue
    {
        public override int? Amount => Value;

        public override bool Is(string code) => code == Value.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Answered that it cannot be answered: passes no test of value and stays out of indices.</summary>
    public sealed record NotApplicable : AnswerValue;

    public sealed record One(string Option) : AnswerValue
    {
        public override int? Amount => int.TryParse(Option, CultureInfo.InvariantCulture, out var number) ? number : null;

        public override bool Is(string code) => code == Option;
    }

    public sealed record Many(IReadOnlyList<string> Options) : AnswerValue
    {
        public override bool Is(string code) => Options.Contains(code);

        public bool Equals(Many? other) => other is not null && Options.SequenceEqual(other.Options);

        public override int GetHashCode() => Options.Aggregate(0, HashCode.Combine);
    }

    public sealed record YesNo(bool Value) : AnswerValue
    {
        public override bool Is(string code) => code == (Value ? "true" : "false");
    }

    public sealed record Words(string Text) : AnswerValue;

    /// <summary>Seen and passed over; an information page is passed this way too.</summary>
    public sealed record Skipped : AnswerValue
    {
        public override bool IsGiven => false;
    }
}
