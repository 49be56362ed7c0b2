using System.Reflection;
using Mentorship.Pipeline;
using Mentorship.Testing;

namespace Mentorship.Features.Tests;

public sealed class TextsTests
{
    private static readonly Assembly[] Spoken = [PipelineServices.Assembly, typeof(Catalogue).Assembly];

    [Fact]
    public void Every_text_keeps_the_rules_of_words() => Assert.Empty(TextChecks.Problems(Spoken));

    [Fact]
    public void Every_text_is_used_and_every_text_used_is_there() => Assert.Empty(TextChecks.Usage(TextChecks.SourceTree(), Spoken));
}
