using Mentorship.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Mentorship.Features.Tests.SituationalHelp;

public sealed class AskForHelpTests
{
    [Fact]
    public void The_form_is_as_its_picture_shows()
    {
        var flow = new ServiceCollection().AddFeatures().Flows["situational-help.ask"].Flow;

        var picture = $"# Asking for help\n\n```mermaid\n{flow.ToMermaid()}```\n\n{flow.Shape()}\n";

        Golden.Matches(picture, "../../../src/Mentorship.Features/SituationalHelp/Asking/AskForHelp.md");
    }
}
