using Mentorship.Domain.HelpRequests;

namespace Mentorship.Domain.Tests.HelpRequests;

public sealed class RoutingTests
{
    private static readonly RequestId First = new(new Guid("00000000-0000-0000-0000-000000000001"));
    private static readonly RequestId Second = new(new Guid("00000000-0000-0000-0000-000000000002"));
    private static readonly Situation Mentee = new(IsMentee: true, Chosen: null, Open: [], JustClosed: null);

    [Fact]
    public void The_chosen_request_comes_first()
    {
        Assert.Equal(new Route.Into(Second), Routing.Of(Mentee with { Open = [First, Second], Chosen = Second }));
    }

    [Fact]
    public void A_chosen_request_that_has_closed_since_is_forgotten()
    {
        Assert.Equal(new Route.Into(First), Routing.Of(Mentee with { Open = [First], Chosen = Second }));
    }

    [Fact]
    public void The_only_open_request_gets_the_words()
    {
        Assert.Equal(new Route.Into(First), Routing.Of(Mentee with { Open = [First], JustClosed = Second }));
    }

    [Fact]
    public void With_several_open_the_person_says_where()
    {
        Assert.Equal(new Route.AskWhere(), Routing.Of(Mentee with { Open = [First, Second] }));
    }

    [Fact]
    public void One_closed_a_moment_ago_comes_back()
    {
        Assert.Equal(new Route.Back(First), Routing.Of(Mentee with { JustClosed = First }));
    }

    [Fact]
    public void Words_of_a_mentee_that_are_nobodys_are_a_new_question_at_once()
    {
        Assert.Equal(new Route.New(), Routing.Of(Mentee));
    }

    [Fact]
    public void Anybody_else_confirms_a_new_question_first()
    {
        Assert.Equal(new Route.ConfirmNew(), Routing.Of(Mentee with { IsMentee = false }));
    }
}
