using System.Runtime.CompilerServices;
using Mentorship.Domain.HelpRequests;

namespace Mentorship.Domain.Tests.HelpRequests;

public sealed class RequestLifeCycleTests
{
    private static readonly RequestState[] States = Enum.GetValues<RequestState>();

    [Fact]
    public void The_picture_beside_the_code_is_the_table()
    {
        var path = Path.Combine(Here(), "../../../src/Mentorship.Domain/HelpRequests/HelpRequest.md");
        var picture = $"# The life of a help request\n\n```mermaid\n{RequestLifeCycle.ToMermaid()}```\n";
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1") File.WriteAllText(path, picture);

        Assert.Equal(File.ReadAllText(path), picture);
    }

    [Fact]
    public void Every_open_question_can_be_resolved_and_withdrawn()
    {
        var open = States.Where(state => state.IsOpen()).ToList();

        Assert.Equal(6, open.Count);
        Assert.All(open, state => Assert.Equal(RequestState.Resolved, RequestLifeCycle.After(state, RequestStep.Resolve)));
        Assert.All(open, state => Assert.Equal(RequestState.Withdrawn, RequestLifeCycle.After(state, RequestStep.Withdraw)));
    }

    [Fact]
    public void What_is_withdrawn_stays_withdrawn()
    {
        Assert.All(Enum.GetValues<RequestStep>(), step => Assert.Null(RequestLifeCycle.After(RequestState.Withdrawn, step)));
    }

    [Fact]
    public void Every_state_can_be_reached()
    {
        var reached = new HashSet<RequestState> { RequestState.New };
        while (reached.SelectMany(Steps).ToList().Where(reached.Add).ToList() is [_, ..]) { }

        Assert.Equal(States.ToHashSet(), reached);
    }

    private static IEnumerable<RequestState> Steps(RequestState from) => Enum.GetValues<RequestStep>()
        .Select(step => RequestLifeCycle.After(from, step)).OfType<RequestState>().ToList();

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
