using Mentorship.Conversations;
using Microsoft.Extensions.DependencyInjection;

namespace Mentorship.Features.Tests.SituationalHelp;

public sealed class AskForHelpTests
{
    private static readonly DateTimeOffset Now = new(2026, 9, 15, 7, 12, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("situational-help.ask")]
    [InlineData("situational-help.rewrite")]
    public void What_cannot_be_passed_on_is_refused_and_the_form_stays(string name)
    {
        var flow = new ServiceCollection().AddFeatures().Flows[name].Flow;
        var begun = Assert.IsType<Outcome.Asks>(flow.Start(new Turn(Now)));
        var poll = new Input.Said(new Content(ContentKind.Unsupported, RichText.Plain(""), new MessageRef("tg:1", 1)));

        var answer = Assert.IsType<Outcome.Asks>(flow.Advance(begun.Bookmark, poll, new Turn(Now)));
        var again = flow.Advance(answer.Bookmark, poll, new Turn(Now));

        var complaint = new Phrase(
            EnginePhrases.Complaint, ("complaint", new Phrase("help.cannot-relay")), ("question", begun.Screen.Text));
        Assert.Equal(complaint, answer.Screen.Text);
        Assert.IsType<Outcome.NotMine>(again);
    }
}
