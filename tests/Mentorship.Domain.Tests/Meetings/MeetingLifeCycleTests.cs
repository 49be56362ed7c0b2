using System.Runtime.CompilerServices;
using Mentorship.Domain.Meetings;

namespace Mentorship.Domain.Tests.Meetings;

public sealed class MeetingLifeCycleTests
{
    private static readonly MeetingState[] States = Enum.GetValues<MeetingState>();

    [Fact]
    public void The_picture_beside_the_code_is_the_table()
    {
        var path = Path.Combine(Here(), "../../../src/Mentorship.Domain/Meetings/Meeting.md");
        var picture = $"# The life of a meeting\n\n```mermaid\n{MeetingLifeCycle.ToMermaid()}```\n";
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1") File.WriteAllText(path, picture);

        Assert.Equal(File.ReadAllText(path), picture);
    }

    [Fact]
    public void Every_meeting_that_is_ahead_can_be_cancelled_and_the_cancelling_taken_back()
    {
        var ahead = States.Where(state => state.IsAhead()).ToList();
        var back = new[] { MeetingStep.TakeBackProposed, MeetingStep.TakeBackConfirmed, MeetingStep.TakeBackRescheduled }
            .Select(step => MeetingLifeCycle.After(MeetingState.Cancelled, step)!.Value);

        Assert.All(ahead, state => Assert.Equal(MeetingState.Cancelled, MeetingLifeCycle.After(state, MeetingStep.Cancel)));
        Assert.Equal(ahead, back);
    }

    [Theory]
    [InlineData(MeetingState.Held)]
    [InlineData(MeetingState.Summarised)]
    [InlineData(MeetingState.Missed)]
    public void What_has_happened_is_neither_moved_nor_cancelled(MeetingState state)
    {
        var steps = new[] { MeetingStep.Propose, MeetingStep.Confirm, MeetingStep.Move, MeetingStep.Cancel, MeetingStep.Lapse };

        Assert.All(steps, step => Assert.Null(MeetingLifeCycle.After(state, step)));
    }

    [Fact]
    public void Every_state_can_be_reached()
    {
        var reached = new HashSet<MeetingState> { MeetingState.Proposed };
        while (reached.SelectMany(Steps).ToList().Where(reached.Add).ToList() is [_, ..]) { }

        Assert.Equal(States.ToHashSet(), reached);
    }

    private static IEnumerable<MeetingState> Steps(MeetingState from) => Enum.GetValues<MeetingStep>()
        .Select(step => MeetingLifeCycle.After(from, step)).OfType<MeetingState>().ToList();

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
