namespace Mentorship.Conversations.Tests.Made;

/// <summary>A made-up form of one step: whom to take along.</summary>
public static class Company
{
    public enum Step { Who }

    public sealed record Draft(IReadOnlyList<Guide> Who)
    {
        public Draft() : this([]) { }
    }

    public static readonly Conversation<Step, Draft> Flow = Conversation
        .Named<Step, Draft>("outing.company", version: 1)
        .Expires(after: TimeSpan.FromHours(1), say: "outing.expired")
        .Cancels(say: "outing.cancelled")
        .Needs(_ => new WhoGuides(null))
        .ChooseManyFrom(
            Step.Who, "outing.who?", max: 3,
            Source.Of((Guides guides, Draft _) => guides.All, guide => guide.Id, guide => new Phrase("outing.guide", ("name", guide.Name))),
            (d, who) => d with { Who = who }, optional: true)
        .Then(d => d.Who);
}
