namespace Mentorship.Conversations.Tests.Made;

public enum Place { Museum, Forest, TownLibrary }

public enum Season { Winter, Spring, Summer, Autumn }

/// <summary>Somebody who may come along; the facts of the flow are a list of them.</summary>
public sealed record Guide(string Id, string Name);

public sealed record Guides(IReadOnlyList<Guide> All);

public sealed record WhoGuides(Place? Place);

public sealed record PlanOuting(Place Place, Guide? Guide, int People, IReadOnlyList<Season> Seasons, Content? Note);

public sealed record SaveOuting(Place? Place, int? People);

/// <summary>A made-up form with every kind of step.</summary>
public static class Outing
{
    public enum Step { Place, Guide, People, Seasons, Note, Check }

    public sealed record Draft
    {
        public Place? Place { get; init; }
        public Guide? Guide { get; init; }
        public int? People { get; init; }
        public IReadOnlyList<Season> Seasons { get; init; } = [];
        public Content? Note { get; init; }
    }

    public static readonly Source<Guides, Draft, Guide> Available = Source.Of(
        (Guides guides, Draft _) => guides.All, guide => guide.Id, guide => new Phrase("outing.guide", ("name", guide.Name)));

    public static readonly Conversation<Step, Draft> Flow = Conversation
        .Named<Step, Draft>("outing.plan", version: 1)
        .Expires(after: TimeSpan.FromHours(24), say: "outing.expired")
        .Cancels(say: "outing.cancelled")
        .Needs(d => new WhoGuides(d.Place))
        .Choose<Place>(Step.Place, "outing.where?", (d, place) => d with { Place = place },
            then => then.When("needs no guide", d => d.Place is Place.TownLibrary, Step.People).Otherwise(Step.Guide))
        .ChooseFrom(Step.Guide, "outing.who-guides?", Available, (d, guide) => d with { Guide = guide })
        .Type(
            Step.People, d => new Phrase("outing.how-many?", ("guide", d.Guide?.Name ?? "")), Count,
            (d, people) => d with { People = people })
        .ChooseMany<Season>(Step.Seasons, "outing.when?", max: 2, (d, seasons) => d with { Seasons = seasons })
        .Send(Step.Note, "outing.anything-else?", (d, note) => d with { Note = note }, optional: true)
        .Confirm(Step.Check, d => new Phrase("outing.summary", ("people", d.People!.Value)))
        .EachAnswer(d => new SaveOuting(d.Place, d.People))
        .Then(d => new PlanOuting(d.Place!.Value, d.Guide, d.People!.Value, d.Seasons, d.Note));

    public static Answer<int> Count(string text) =>
        int.TryParse(text, out var people) && people is > 0 and < 100 ? people : new Rejected("outing.a-number-please");
}
