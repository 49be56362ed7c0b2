using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>«Помощники»: whom one asks right after one's own mentor, and who asks oneself.</summary>
internal sealed class HelperScreens(Names names)
{
    public Phrase Text(IReadOnlyList<HelperRow> mine, IReadOnlyList<HelperRow> of, (bool Asks, int Most) may) =>
        Speaking.Joined(SharedTexts.Line,
        [
            .. may.Asks ? (Phrase[])[new(HelpTexts.Helpers, ("count", mine.Count), ("most", may.Most), ("list", ListOf(mine)))] : [],
            .. of is [] ? (Phrase[])[] : [new(HelpTexts.HelpersOf, ("names", string.Join(", ", of.Select(NameOf))))],
        ]);

    public IEnumerable<IReadOnlyList<Button>> Rows(IReadOnlyList<HelperRow> mine, IReadOnlyList<HelperRow> of, (bool Asks, int Most) may) =>
    [
        .. may.Asks && mine.Count < may.Most ? (Button[][])[[new(HelpTexts.HelpersAdd, new ListHelpers(), Emphasis.Primary)]] : [],
        .. mine.Select(row => (IReadOnlyList<Button>)[new(new Phrase(HelpTexts.HelpersDrop, ("name", NameOf(row))), new StopAsking(row.Person))]),
        .. of.Select(row => (IReadOnlyList<Button>)[new(new Phrase(HelpTexts.HelpersStop, ("name", NameOf(row))), new StopHelping(row.Person))]),
    ];

    public string NameOf(HelperRow row) => names.Of(row.DisplayName, row.FullName);

    public string WithSubject(HelperRow row) => names.WithSubject(row.DisplayName, row.FullName, row.Subjects);

    private Phrase ListOf(IReadOnlyList<HelperRow> mine) => mine is []
        ? HelpTexts.HelpersNone
        : Speaking.Joined(SharedTexts.Line, mine.Select(row =>
            new Phrase(row.HasAgreed ? HelpTexts.HelpersAgreed : HelpTexts.HelpersAsked, ("name", WithSubject(row)))));
}
