using System.Runtime.CompilerServices;
using Mentorship.Domain.Broadcasts;

namespace Mentorship.Domain.Tests.Broadcasts;

public sealed class BroadcastLifeCycleTests
{
    private static readonly BroadcastState[] States = Enum.GetValues<BroadcastState>();

    [Fact]
    public void The_picture_beside_the_code_is_the_table()
    {
        var path = Path.Combine(Here(), "../../../src/Mentorship.Domain/Broadcasts/Broadcast.md");
        var picture = $"# The life of an announcement\n\n```mermaid\n{BroadcastLifeCycle.ToMermaid()}```\n";
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1") File.WriteAllText(path, picture);

        Assert.Equal(File.ReadAllText(path), picture);
    }

    [Fact]
    public void The_picture_of_a_correction_is_its_table()
    {
        var path = Path.Combine(Here(), "../../../src/Mentorship.Domain/Broadcasts/Correction.md");
        var picture = $"# Other words for what people have\n\n```mermaid\n{CorrectionLifeCycle.ToMermaid()}```\n";
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1") File.WriteAllText(path, picture);

        Assert.Equal(File.ReadAllText(path), picture);
    }

    [Fact]
    public void Every_state_can_be_reached()
    {
        var reached = new HashSet<BroadcastState> { BroadcastState.Draft };
        while (reached.SelectMany(Next).ToList().Where(reached.Add).ToList() is [_, ..]) { }

        Assert.Equal(States.ToHashSet(), reached);
    }

    [Fact]
    public void What_has_left_is_never_a_draft_again()
    {
        var left = States.Where(state => !state.IsUnsent());

        Assert.All(left, state => Assert.DoesNotContain(Next(state), next => next.IsUnsent()));
    }

    [Fact]
    public void What_is_under_way_can_always_be_stopped() =>
        Assert.All(States.Where(state => state.IsUnderWay()), state => Assert.NotNull(BroadcastLifeCycle.After(state, BroadcastStep.Stop)));

    private static IEnumerable<BroadcastState> Next(BroadcastState from) => Enum.GetValues<BroadcastStep>()
        .Select(step => BroadcastLifeCycle.After(from, step)).OfType<BroadcastState>().ToList();

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
