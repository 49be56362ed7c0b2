using Mentorship.Hosting.Tests.Crash;
using Xunit.Abstractions;

[assembly: TestCollectionOrderer("Mentorship.Hosting.Tests.Testing.WaitingFirst", "Mentorship.Bot.Tests")]

namespace Mentorship.Hosting.Tests.Testing;

/// <summary>Whatever is killed is waited for longer than it works: it begins first, so that the others run meanwhile instead of before.</summary>
public sealed class WaitingFirst : ITestCollectionOrderer
{
    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) =>
        testCollections.OrderByDescending(collection => collection.DisplayName.EndsWith($".{nameof(CrashTests)}", StringComparison.Ordinal));
}
