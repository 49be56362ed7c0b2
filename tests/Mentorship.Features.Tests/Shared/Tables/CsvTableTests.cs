using System.Text;
using Sheet = Mentorship.Features.Shared.Tables.Table;
using Writer = Mentorship.Features.Shared.Tables.CsvTable;

namespace Mentorship.Features.Tests.Shared.Tables;

/// <summary>What people write about themselves is only text in a spreadsheet, whatever it begins with.</summary>
public sealed class CsvTableTests
{
    [Theory]
    [InlineData("=1+2")]
    [InlineData("+1+2")]
    [InlineData("-1+2")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1+2")]
    [InlineData("\r=1+2")]
    [InlineData("=1+2;физика")]
    public void What_begins_like_a_formula_is_only_text(string words)
    {
        var text = Encoding.UTF8.GetString(Writer.Write(new Sheet([words], [[words]])))[1..];

        var cells = text.Split("\r\n", 2);
        Assert.All(cells, line => Assert.Equal('\'', line.TrimStart('"')[0]));
        Assert.Contains(words, text, StringComparison.Ordinal);
    }
}
