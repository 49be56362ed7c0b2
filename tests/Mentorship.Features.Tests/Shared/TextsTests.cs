using Mentorship.Pipeline;
using Mentorship.Testing;

namespace Mentorship.Features.Tests;

public sealed class TextsTests
{
    [Fact]
    public void Every_text_keeps_the_rules_of_words() =>
        Assert.Empty(TextChecks.Problems(PipelineServices.Assembly, typeof(Catalogue).Assembly));
}
