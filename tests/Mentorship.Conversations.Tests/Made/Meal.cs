namespace Mentorship.Conversations.Tests.Made;

/// <summary>A made-up form in its releases: the second adds a step, the third renames one and drops another.</summary>
public static class Meal
{
    public enum StepV1 { Dish, Drink, Guests }

    public enum StepV2 { Dish, Spice, Drink, Guests }

    public enum StepV3 { Dish, Spice, People, Check }

    public enum Dish { Soup, Pie }

    public enum Drink { Tea, Water }

    public enum Spice { Mild, Hot }

    public sealed record Draft
    {
        public Dish? Dish { get; init; }
        public Spice? Spice { get; init; }
        public Drink? Drink { get; init; }
        public int? Guests { get; init; }
    }

    public static readonly Conversation<StepV1, Draft> V1 = Named<StepV1>(1)
        .Choose<Dish>(StepV1.Dish, "meal.dish?", (d, dish) => d with { Dish = dish },
            then => then.When("soup needs no drink", d => d.Dish is Dish.Soup, StepV1.Guests).Otherwise(StepV1.Drink))
        .Choose<Drink>(StepV1.Drink, "meal.drink?", (d, drink) => d with { Drink = drink })
        .Type(StepV1.Guests, "meal.guests?", Outing.Count, (d, guests) => d with { Guests = guests })
        .Then(d => d);

    public static readonly Conversation<StepV2, Draft> V2 = Named<StepV2>(2)
        .Upgrades(from: 1)
        .Choose<Dish>(StepV2.Dish, "meal.dish?", (d, dish) => d with { Dish = dish })
        .Choose<Spice>(StepV2.Spice, "meal.spice?", (d, spice) => d with { Spice = spice },
            then => then.When("soup needs no drink", d => d.Dish is Dish.Soup, StepV2.Guests).Otherwise(StepV2.Drink))
        .Choose<Drink>(StepV2.Drink, "meal.drink?", (d, drink) => d with { Drink = drink })
        .Type(StepV2.Guests, "meal.guests?", Outing.Count, (d, guests) => d with { Guests = guests })
        .Then(d => (d.Dish!.Value, d.Spice!.Value, d.Guests!.Value));

    public static readonly Conversation<StepV3, Draft> V3 = Named<StepV3>(3)
        .Upgrades(from: 1)
        .Upgrades(from: 2, by: old => old.Rename("Guests", to: "People").Drop("Drink"))
        .Choose<Dish>(StepV3.Dish, "meal.dish?", (d, dish) => d with { Dish = dish })
        .Choose<Spice>(StepV3.Spice, "meal.spice?", (d, spice) => d with { Spice = spice })
        .Type(StepV3.People, "meal.people?", Outing.Count, (d, guests) => d with { Guests = guests })
        .Confirm(StepV3.Check, "meal.check?")
        .Then(d => (d.Dish!.Value, d.Spice!.Value, d.Guests!.Value));

    private static Script<TStep, Draft> Named<TStep>(int version) where TStep : struct, Enum => Conversation
        .Named<TStep, Draft>("meal", version)
        .Expires(after: TimeSpan.FromDays(36500), say: "meal.expired")
        .Cancels(say: "meal.cancelled");
}
