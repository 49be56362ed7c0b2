using Mentorship.Conversations.Tests.Made;

namespace Mentorship.Conversations.Tests;

public sealed class SoundnessTests
{
    private enum Step { One, Two }

    private enum Nothing { }

    private sealed record Draft;

    [Fact]
    public void A_flow_says_when_it_expires() => Refuses(
        "it must say when it Expires",
        () => Conversation.Named<Step, Draft>("made", 1).Cancels("bye").Confirm(Step.One, "?").Confirm(Step.Two, "?").Then(d => d));

    [Fact]
    public void A_flow_lives_for_some_time() => Refuses(
        "it expires before it begins",
        () => Conversation.Named<Step, Draft>("made", 1).Expires(TimeSpan.Zero, "late").Cancels("bye").Confirm(Step.One, "?").Then(d => d));

    [Fact]
    public void A_flow_can_be_cancelled() => Refuses(
        "it must say what it says when it Cancels",
        () => Conversation.Named<Step, Draft>("made", 1).Expires(TimeSpan.FromDays(1), "late").Confirm(Step.One, "?").Then(d => d));

    [Fact]
    public void A_flow_has_a_name() => Refuses("the flow needs a name", () => Made(name: " ").Confirm(Step.One, "?").Then(d => d));

    [Fact]
    public void Versions_start_at_one() => Refuses("versions start at 1", () => Made(version: 0).Confirm(Step.One, "?").Then(d => d));

    [Fact]
    public void A_flow_has_steps() => Refuses("there are no steps", () => Made().Then(d => d));

    [Fact]
    public void Every_member_of_the_enum_is_asked() => Refuses(
        "Two is a step, but asks nothing", () => Made().Confirm(Step.One, "?").Then(d => d));

    [Fact]
    public void A_step_is_declared_once() => Refuses(
        "One is declared twice", () => Made().Confirm(Step.One, "?").Confirm(Step.One, "?").Then(d => d));

    [Fact]
    public void Every_step_is_reached() => Refuses(
        "Two is reached by no route",
        () => Made().Confirm(Step.One, "?", then: r => r.OtherwiseFinishes()).Confirm(Step.Two, "?").Then(d => d));

    [Fact]
    public void Every_route_leads_to_a_declared_step() => Refuses(
        "9 is where a route leads, but is not declared",
        () => Made().Confirm(Step.One, "?").Confirm(Step.Two, "?", then: r => r.Otherwise((Step)9)).Then(d => d));

    [Fact]
    public void Every_step_can_come_to_an_end() => Refuses(
        "One, Two leads to no end",
        () => Made().Confirm(Step.One, "?").Confirm(Step.Two, "?", then: r => r.Otherwise(Step.One)).Then(d => d));

    [Fact]
    public void Branches_end_in_otherwise() => Refuses(
        "One must have one Otherwise, at the end of its branches",
        () => Made().Confirm(Step.One, "?", then: r => r.When("never", _ => false, Step.Two)).Confirm(Step.Two, "?").Then(d => d));

    [Fact]
    public void Nothing_comes_after_otherwise() => Refuses(
        "One must have one Otherwise, at the end of its branches",
        () => Made()
            .Confirm(Step.One, "?", then: r => r.Otherwise(Step.Two).When("never", _ => false, Step.One))
            .Confirm(Step.Two, "?")
            .Then(d => d));

    [Fact]
    public void Who_chooses_from_facts_says_which() => Refuses(
        "One chooses from facts, but nothing says what the flow Needs",
        () => Made()
            .ChooseFrom(Step.One, "?", Source.Of((Guides g, Draft _) => g.All, g => g.Id, g => g.Name), (d, _) => d)
            .Confirm(Step.Two, "?")
            .Then(d => d));

    [Fact]
    public void Toggles_allow_at_least_one() => Refuses(
        "One lets nothing be chosen", () => Made().ChooseMany<Place>(Step.One, "?", max: 0, (d, _) => d));

    [Fact]
    public void A_choice_has_members() => Refuses(
        "One has nothing to choose from", () => Made().Choose<Nothing>(Step.One, "?", (d, _) => d));

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void Only_an_older_version_is_upgraded(int from) => Refuses(
        $"version {from} is not older than the flow",
        () => Made(version: 2).Upgrades(from).Confirm(Step.One, "?").Confirm(Step.Two, "?").Then(d => d));

    [Fact]
    public void A_version_is_upgraded_once() => Refuses(
        "version 1 is upgraded twice", () => Made(version: 2).Upgrades(1).Upgrades(1));

    private static Script<Step, Draft> Made(string name = "made", int version = 1) =>
        Conversation.Named<Step, Draft>(name, version).Expires(TimeSpan.FromDays(1), say: "late").Cancels(say: "bye");

    private static void Refuses(string because, Func<object> declaring)
    {
        var fault = Assert.Throws<InvalidOperationException>(declaring);

        Assert.EndsWith($": {because}.", fault.Message, StringComparison.Ordinal);
    }
}
