using System.Text.RegularExpressions;
using Mentorship.Testing;

namespace Mentorship.Hosting.Tests.Code;

/// <summary>What the folders of the features may know of each other and of the outside.</summary>
public sealed partial class FeatureFoldersTests
{
    private static readonly string Features = Path.Combine(TextChecks.SourceTree(), "Mentorship.Features");

    [Fact]
    public void A_feature_uses_only_itself_and_what_is_shared()
    {
        var wrong = from file in Sources() from used in Used().Matches(file.Text) let name = used.Groups[1].Value
            where name != file.Folder && name != "Shared" && file.Folder is not ""
            select $"{file.Folder} uses {name}: {file.Name}";

        Assert.Empty(wrong);
    }

    [Fact]
    public void No_feature_knows_the_messenger()
    {
        var wrong = from file in Sources() where Messenger().IsMatch(Comment().Replace(file.Text, "")) select file.Name;

        Assert.Empty(wrong);
    }

    [Fact]
    public void No_feature_reads_the_clock_of_the_machine_or_waits()
    {
        var wrong = from file in Sources() where Waiting().IsMatch(file.Text) select file.Name;

        Assert.Empty(wrong);
    }

    private static IEnumerable<(string Name, string Folder, string Text)> Sources() =>
        from path in Directory.EnumerateFiles(Features, "*.cs", SearchOption.AllDirectories)
        let name = Path.GetRelativePath(Features, path)
        let parts = name.Split(Path.DirectorySeparatorChar)
        select (name, parts.Length > 1 ? parts[0] : "", File.ReadAllText(path));

    [GeneratedRegex(@"\bMentorship\.Features\.([A-Z]\w*)")]
    private static partial Regex Used();

    [GeneratedRegex("Telegram|\"tg:|callback_data|HttpClient", RegexOptions.IgnoreCase)]
    private static partial Regex Messenger();

    [GeneratedRegex("//.*")]
    private static partial Regex Comment();

    [GeneratedRegex(@"TimeProvider\.System|Task\.Delay|Task\.Run\(|Thread\.|\.GetAwaiter\(\)|\.Wait\(\)")]
    private static partial Regex Waiting();
}
