namespace Mentorship.Conversations.Tests;

public sealed class LabelsTests
{
    private enum HelpTopic { Conflict, PsychPedSupport }

    [Fact]
    public void A_label_names_type_and_member_in_kebab_case() =>
        Assert.Equal(new Phrase("enum.help-topic.psych-ped-support"), Labels.Of(HelpTopic.PsychPedSupport));
}
