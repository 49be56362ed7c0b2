using System.Reflection;
using Mentorship.Testing;
using Xunit.Sdk;

namespace Mentorship.Pipeline.Tests;

/// <summary>A theory on each store; what else it is given follows the store.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class OnBothAttribute(params object[] others) : DataAttribute
{
    public IReadOnlyList<object> Others => others;

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) =>
        Enum.GetValues<Store>().Select(store => (object[])[store, .. others]);
}
