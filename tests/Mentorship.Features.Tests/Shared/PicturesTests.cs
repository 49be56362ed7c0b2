using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Features.Broadcasts;
using Mentorship.Features.Hours;
using Mentorship.Features.Meetings;
using Mentorship.Features.Onboarding;
using Mentorship.Features.Pairing;
using Mentorship.Features.People;
using Mentorship.Features.Settings;
using Mentorship.Testing;

namespace Mentorship.Features.Tests;

/// <summary>Pictures stand beside the code they are drawn from.</summary>
public sealed class PicturesTests
{
    private const string Features = "../../../src/Mentorship.Features/";
    private const string Domain = "../../../src/Mentorship.Domain/";

    [Fact]
    public void Asking_to_be_let_in() => Golden.Matches(
        $"# Asking to be let in\n\n```mermaid\n{Apply.Flow.ToMermaid()}```\n\n{Apply.Flow.Shape()}\n",
        Features + "Onboarding/SelfRegistration/Apply.md");

    [Fact]
    public void Finding_people() => Golden.Matches(
        $"# Finding people\n\n```mermaid\n{FindPeople.Flow.ToMermaid()}```\n\n{FindPeople.Flow.Shape()}\n",
        Features + "People/FindPeople.md");

    [Fact]
    public void Writing_quiet_hours() => Golden.Matches(
        $"# Writing quiet hours\n\n```mermaid\n{WriteQuiet.Flow.ToMermaid()}```\n\n{WriteQuiet.Flow.Shape()}\n",
        Features + "Settings/WriteQuiet.md");

    [Fact]
    public void Naming_a_zone() => Golden.Matches(
        $"# Naming a zone\n\n```mermaid\n{NameZone.Flow.ToMermaid()}```\n\n{NameZone.Flow.Shape()}\n",
        Features + "Shared/Clock/NameZone.md");

    [Fact]
    public void Finding_one_side_of_a_pair() => Golden.Matches(
        $"# Finding one side of a pair\n\n```mermaid\n{FindSide.Flow.ToMermaid()}```\n\n{FindSide.Flow.Shape()}\n",
        Features + "Pairing/Making/FindSide.md");

    [Theory]
    [InlineData("Naming a time", "Arranging/NameTime")]
    [InlineData("Naming a place", "Arranging/NamePlace")]
    [InlineData("Describing a meeting", "Changing/Describe")]
    [InlineData("Summarising a meeting", "Following/Summarise")]
    [InlineData("Saying why a meeting was cancelled", "Changing/Reason")]
    [InlineData("Summarising a meeting of several", "Together/SummariseGroup")]
    [InlineData("Describing a meeting of several", "Together/DescribeGroup")]
    [InlineData("Gathering several", "Together/Gather")]
    [InlineData("Moving a meeting of several", "Together/MoveGroup")]
    public void Arranging_meetings(string title, string file)
    {
        IFlow[] flows = [NameTime.Flow, NamePlace.Flow, Describe.Flow, Reason.Flow, Summarise.Flow, SummariseGroup.Flow, Gather.Flow, MoveGroup.Flow, DescribeGroup.Flow];
        var flow = flows.Single(one => one.Name == $"meetings.{Kebab(file.Split('/')[1])}");

        Golden.Matches($"# {title}\n\n```mermaid\n{flow.ToMermaid()}```\n\n{flow.Shape()}\n", $"{Features}Meetings/{file}.md");
    }

    [Theory]
    [InlineData("Writing one's hours", "Own/WriteHours")]
    [InlineData("Writing one's lessons", "Lessons/WriteLessons")]
    [InlineData("Writing the days of a pause", "Pausing/WritePause")]
    [InlineData("Writing the days of a duty", "Duty/WriteDuty")]
    [InlineData("Bringing in a calendar", "SchoolYear/BringCalendar")]
    public void Saying_when(string title, string file)
    {
        IFlow[] flows = [WriteHours.Flow, WriteLessons.Flow, WritePause.Flow, WriteDuty.Flow, BringCalendar.Flow];
        var flow = flows.Single(one => file.EndsWith(Named(one.Name), StringComparison.Ordinal));

        Golden.Matches($"# {title}\n\n```mermaid\n{flow.ToMermaid()}```\n\n{flow.Shape()}\n", $"{Features}Hours/{file}.md");
    }

    [Fact]
    public void Writing_an_announcement() => Golden.Matches(
        $"# Writing an announcement\n\n```mermaid\n{WriteWords.Flow.ToMermaid()}```\n\n{WriteWords.Flow.Shape()}\n",
        Features + "Broadcasts/Writing/WriteWords.md");

    [Fact]
    public void Correcting_an_announcement_looks_as_published() => Golden.Matches(
        $"# Correcting what was announced\n\n```mermaid\n{Correct.Flow.ToMermaid()}```\n\n{Correct.Flow.Shape()}\n",
        Features + "Broadcasts/Changing/Correct.md");

    [Fact]
    public void Adding_a_link_to_an_announcement() => Golden.Matches(
        $"# Adding a link to an announcement\n\n```mermaid\n{AddLink.Flow.ToMermaid()}```\n\n{AddLink.Flow.Shape()}\n",
        Features + "Broadcasts/Writing/AddLink.md");

    [Fact]
    public void Naming_the_moment_of_an_announcement() => Golden.Matches(
        $"# Naming the moment of an announcement\n\n```mermaid\n{NameMoment.Flow.ToMermaid()}```\n\n{NameMoment.Flow.Shape()}\n",
        Features + "Broadcasts/Sending/NameMoment.md");

    [Fact]
    public void The_life_of_a_participant() => Golden.Matches(
        Drawn("The life of a participant", PersonLife.Transitions.Select(way => $"    {way.From} --> {way.To} : {way.By}")),
        Domain + "People/PersonState.md");

    [Fact]
    public void The_life_of_a_pair() => Golden.Matches(
        Drawn("The life of a pair", PairLife.Transitions.Select(way => $"    {way.From} --> {way.To} : {way.By}")),
        Domain + "Pairs/PairState.md");

    private static string Drawn(string title, IEnumerable<string> ways) =>
        $"# {title}\n\n```mermaid\nstateDiagram-v2\n{string.Join('\n', ways.Order(StringComparer.Ordinal))}\n```\n";

    private static string Named(string flow) => flow switch
    {
        "hours.write" => "WriteHours",
        "hours.write-lessons" => "WriteLessons",
        "hours.write-pause" => "WritePause",
        "calendar.bring" => "BringCalendar",
        _ => "WriteDuty",
    };

    private static string Kebab(string name) => string.Concat(name.Select((letter, at) =>
        char.IsUpper(letter) && at > 0 ? $"-{char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));
}
