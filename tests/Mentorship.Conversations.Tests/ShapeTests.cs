using Mentorship.Conversations.Tests.Made;

namespace Mentorship.Conversations.Tests;

public sealed class ShapeTests
{
    private enum Step { One, Two }

    private static class Before
    {
        public enum Colour { Red, Green }

        public sealed record Inner(string Name, Colour Colour);

        public sealed record Outer(string Id, Inner Inner);
    }

    private static class MemberRenamed
    {
        public enum Colour { Red, Lime }

        public sealed record Inner(string Name, Colour Colour);

        public sealed record Outer(string Id, Inner Inner);
    }

    private static class FieldRenamed
    {
        public enum Colour { Red, Green }

        public sealed record Inner(string Title, Colour Colour);

        public sealed record Outer(string Id, Inner Inner);
    }

    private static class FieldRetyped
    {
        public enum Colour { Red, Green }

        public sealed record Inner(int Name, Colour Colour);

        public sealed record Outer(string Id, Inner Inner);
    }

    private static class FieldRequired
    {
        public enum Colour { Red, Green }

        public sealed record Inner(string Name, Colour? Colour);

        public sealed record Outer(string Id, Inner Inner);
    }

    [Fact]
    public void It_names_flow_and_version() =>
        Assert.StartsWith("made v1 ", Keeping<Before.Outer>().Shape(), StringComparison.Ordinal);

    [Fact]
    public void Questions_wording_and_branches_do_not_change_it()
    {
        var other = Made()
            .Type(Step.One, "another question", Parse<Before.Outer>, (d, _) => d, then: r => r.Otherwise(Step.Two))
            .Confirm(Step.Two, "?")
            .Then(d => d);

        Assert.Equal(Keeping<Before.Outer>().Shape(), other.Shape());
    }

    [Fact]
    public void A_renamed_member_of_an_enum_changes_it() => Differ(Keeping<Before.Outer>(), Keeping<MemberRenamed.Outer>());

    [Fact]
    public void A_renamed_field_of_a_nested_type_changes_it() => Differ(Keeping<Before.Outer>(), Keeping<FieldRenamed.Outer>());

    [Fact]
    public void Another_type_of_a_nested_field_changes_it() => Differ(Keeping<Before.Outer>(), Keeping<FieldRetyped.Outer>());

    [Fact]
    public void A_field_that_may_be_absent_changes_it() => Differ(Keeping<Before.Outer>(), Keeping<FieldRequired.Outer>());

    [Fact]
    public void The_members_of_a_choice_are_part_of_it() => Differ(
        Made().Choose<Before.Colour>(Step.One, "?", (d, _) => d).Confirm(Step.Two, "?").Then(d => d),
        Made().Choose<MemberRenamed.Colour>(Step.One, "?", (d, _) => d).Confirm(Step.Two, "?").Then(d => d));

    [Fact]
    public void Another_kind_of_step_changes_it() => Differ(
        Made().Choose<Place>(Step.One, "?", (d, _) => d).Confirm(Step.Two, "?").Then(d => d),
        Made().ChooseMany<Place>(Step.One, "?", 2, (d, _) => d).Confirm(Step.Two, "?").Then(d => d));

    [Fact]
    public void A_step_that_may_be_skipped_changes_it() => Differ(
        Keeping<Before.Outer>(),
        Made().Type(Step.One, "?", Parse<Before.Outer>, (d, _) => d, optional: true).Confirm(Step.Two, "?").Then(d => d));

    [Fact]
    public void Another_argument_changes_it() => Differ(
        Keeping<Before.Outer>(),
        Made().Takes<string>((d, _) => d).Type(Step.One, "?", Parse<Before.Outer>, (d, _) => d).Confirm(Step.Two, "?").Then(d => d));

    [Fact]
    public void Another_order_of_steps_changes_it() => Differ(
        Made().Confirm(Step.One, "?").Confirm(Step.Two, "?").Then(d => d),
        Made().Confirm(Step.Two, "?").Confirm(Step.One, "?").Then(d => d));

    [Fact]
    public void A_type_that_holds_itself_has_a_shape() => Differ(Keeping<Phrase>(), Keeping<Content>());

    private static Conversation<Step, object> Keeping<T>() where T : class =>
        Made().Type(Step.One, "?", Parse<T>, (d, _) => d).Confirm(Step.Two, "?").Then(d => d);

    private static Answer<T> Parse<T>(string text) where T : class => new Rejected(text);

    private static Script<Step, object> Made() =>
        Conversation.Named<Step, object>("made", 1).Expires(TimeSpan.FromDays(1), say: "late").Cancels(say: "bye");

    private static void Differ(IFlow one, IFlow other)
    {
        Assert.NotEqual(one.Shape(), other.Shape());
        Assert.Equal(one.Shape(), one.Shape());
    }
}
