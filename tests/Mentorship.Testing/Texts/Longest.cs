using Mentorship.Pipeline.Texts;

namespace Mentorship.Testing;

/// <summary>How long a template can become: the longest branch, with what its arguments usually take.</summary>
internal static class Longest
{
    public static int Of(IEnumerable<Node> nodes) => nodes.Sum(Of);

    private static int Of(Node node) => node switch
    {
        TextNode text => text.Text.Length,
        MarkNode mark => Of(mark.Inside),
        PluralNode plural => plural.Branches.Max(Of),
        SelectNode select => select.Branches.Max(Of),
        ArgNode arg => Usual(arg.Style),
        _ => 0,
    };

    private static int Usual(Style style) => style switch
    {
        Style.Moment or Style.Slot => "ср, 16 сентября, 14:30".Length,
        Style.Brief => "16 сентября, 14:30".Length,
        Style.Day or Style.Weekday => "ср, 16 сентября".Length,
        Style.Date => "16 сентября".Length,
        Style.Time or Style.Short => "14:30".Length,
        Style.Left => "23 ч 59 мин".Length,
        Style.Plain => "214".Length,
        _ => "12".Length,
    };
}
