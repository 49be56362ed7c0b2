namespace Mentorship.Conversations.Tests.Made;

/// <summary>A made-up form that goes round until somebody has had enough.</summary>
public static class Rounds
{
    public enum Step { Word, More }

    public enum More { Again, Enough }

    public sealed record Draft
    {
        public string? About { get; init; }
        public string Word { get; init; } = "";
        public More? More { get; init; }
    }

    public static readonly Conversation<Step, Draft> Flow = Conversation
        .Named<Step, Draft>("rounds", version: 1)
        .Expires(after: TimeSpan.FromMinutes(30), say: "rounds.expired")
        .Cancels(say: "rounds.cancelled")
        .Takes<string>((d, about) => d with { About = about })
        .Type<string>(Step.Word, "rounds.word?", word => word, (d, word) => d with { Word = word })
        .Choose<More>(Step.More, "rounds.more?", (d, more) => d with { More = more },
            then => then.When("again", d => d.More is More.Again, Step.Word).OtherwiseFinishes())
        .Then(d => d.About is null ? d.Word : $"{d.About}: {d.Word}");
}
