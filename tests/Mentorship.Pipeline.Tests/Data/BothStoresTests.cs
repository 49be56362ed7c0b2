using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Mentorship.Testing;
using Xunit.Sdk;

namespace Mentorship.Pipeline.Tests.Data;

/// <summary>
/// What the pipeline promises it promises on both stores: no road starts without naming one, and whoever stands on one alone says why.
/// </summary>
public sealed partial class BothStoresTests
{
    [Fact]
    public void Every_test_that_is_given_a_store_is_given_each()
    {
        var given = typeof(BothStoresTests).Assembly.GetTypes().SelectMany(type => type.GetMethods()).Where(TakesStore).ToList();

        Assert.NotEmpty(given);
        Assert.All(given, test => Assert.True(Enum.GetValues<Store>().ToHashSet().SetEquals(StoresOf(test)), test.Name));
    }

    [Fact]
    public void A_class_that_stands_on_one_store_says_why()
    {
        var sources = Directory.EnumerateFiles(Folder(), "*.cs", SearchOption.AllDirectories).ToDictionary(file => file, File.ReadAllText);

        var oneSided = sources.Where(source => OneStore().IsMatch(source.Value)).ToList();

        Assert.NotEmpty(oneSided);
        Assert.All(oneSided, source => Assert.True(Reason().IsMatch(source.Value), source.Key));
    }

    private static bool TakesStore(MethodInfo method) =>
        method.IsDefined(typeof(TheoryAttribute)) && method.GetParameters().Any(parameter => parameter.ParameterType == typeof(Store));

    private static IEnumerable<Store> StoresOf(MethodInfo test) =>
        test.GetCustomAttributes<DataAttribute>().SelectMany(data => data.GetData(test)).SelectMany(row => row.OfType<Store>());

    private static string Folder([CallerFilePath] string test = "") => Path.Combine(Path.GetDirectoryName(test)!, "..");

    // Attributes may name one after the other: that both are there is looked at above.
    [GeneratedRegex(@"(?<!\[InlineData\()\bStore\.(Sqlite|Postgres)\b|\b(Sqlite|Postgres)Async\(|\bnew (Sqlite|Postgres)Database\(")]
    private static partial Regex OneStore();

    [GeneratedRegex(@"/// <summary>On (SQLite|PostgreSQL) alone: \w")]
    private static partial Regex Reason();
}
