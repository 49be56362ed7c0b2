using Mentorship.Conversations.Tests.Made;
using Mentorship.Testing;

namespace Mentorship.Conversations.Tests;

public sealed class PictureTests
{
    [Fact]
    public void The_picture_is_as_approved() => Golden.Matches(Outing.Flow.ToMermaid(), "Made/Outing.approved.mmd");

    [Fact]
    public void The_shape_is_as_approved() => Golden.Matches(Outing.Flow.Shape() + "\n", "Made/Outing.shape.approved.txt");

    [Fact]
    public void A_picture_that_differs_is_refused_with_both()
    {
        var fault = Assert.Throws<InvalidOperationException>(() => Golden.Compare("as drawn", "as approved", "Outing.approved.mmd"));

        Assert.StartsWith("Not as approved in Outing.approved.mmd", fault.Message, StringComparison.Ordinal);
        Assert.EndsWith("--- approved\nas approved\n--- actual\nas drawn", fault.Message, StringComparison.Ordinal);
    }
}
