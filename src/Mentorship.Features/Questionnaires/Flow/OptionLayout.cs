using Mentorship.Conversations;

namespace Mentorship.Features.Questionnaires;

/// <summary>Two in a row while every label fits half a phone, else one below the other.</summary>
internal static class OptionLayout
{
    private const string Mark = "✓ ";

    public static bool IsNarrow(IEnumerable<string> labels, bool mayBeMarked)
    {
        var room = Excerpt.OfHalfButton - (mayBeMarked ? Mark.Length : 0);
        return labels.All(label => label.Length <= room);
    }

    public static IReadOnlyList<IReadOnlyList<Choice>> Rows(IReadOnlyList<Choice> choices, bool isNarrow) =>
        [.. choices.Chunk(isNarrow ? 2 : 1)];
}
