using System.Globalization;
using System.Text.RegularExpressions;
using Mentorship.Pipeline;

namespace Mentorship.Hosting.Tests.Walks.Questions;

/// <summary>A message of the service as it stands in a chat.</summary>
internal sealed record Letter(long Id, string Text, IReadOnlyList<Key> Keys);

/// <summary>For the first time words of somebody stand in a chat.</summary>
/// <param name="Order">Rises with every message of the messenger.</param>
internal sealed record Sight(string Chat, int Words, long Order);

/// <summary>Everything that people write carries a number, so that it can be found again wherever it turns up.</summary>
internal static partial class Numbered
{
    public static string Words(int number, string words) => $"№§{number}§ {words}";

    public static IEnumerable<int> In(string text) => Found().Matches(text).Select(one => int.Parse(one.Groups[1].ValueSpan, CultureInfo.InvariantCulture));

    [GeneratedRegex("§(\\d+)§")]
    private static partial Regex Found();
}
