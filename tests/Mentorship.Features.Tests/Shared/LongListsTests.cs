using System.Text.Json;
using Mentorship.Conversations;
using Mentorship.Features.Tests.Meetings;
using Mentorship.Hosting;
using Mentorship.Pipeline;

namespace Mentorship.Features.Tests.Shared;

public sealed class LongListsTests
{
    /// <summary>More lines than one nested in the other could be stored, as what leaves is.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(30)]
    [InlineData(300)]
    public void A_list_of_any_length_is_stored_and_read_in_its_order(int lines)
    {
        var names = Enumerable.Range(1, lines).Select(number => $"строка {number}").ToList();

        var stored = JsonSerializer.Serialize(Speaking.Joined(SharedTexts.Line, names.Select(Speaking.Verbatim)), PipelineJson.Options);

        var read = JsonSerializer.Deserialize<Phrase>(stored, PipelineJson.Options)!;
        Assert.Equal(string.Join('\n', names), Schema.Phrases.Plain(read, new Reader("ru", TimeZoneInfo.Utc), default));
    }
}
