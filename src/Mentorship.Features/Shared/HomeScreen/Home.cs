using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features;

/// <summary>The home screen: at most three things that need the person, the most urgent first, then the menu of their roles.</summary>
internal sealed class Home(IEnumerable<IHomeSection> sections, Places places, Scope scope) : IHandle<ShowHome>
{
    private const int MostLines = 3;

    public async Task<Replies> HandleAsync(ShowHome command, Occasion on, CancellationToken ct)
    {
        var parts = new List<HomeContribution>();
        foreach (var section in sections) parts.Add(await section.ForAsync(on, ct));
        var lines = parts.SelectMany(part => part.Lines).OrderByDescending(line => line.Urgency).Take(MostLines).ToList();
        return Replies.Screen(on.Chat, Text(await HeaderAsync(on, ct), lines), [.. Rows(lines, parts), .. await OtherSchoolAsync(on, ct)]);
    }

    private async Task<Phrase> HeaderAsync(Occasion on, CancellationToken ct) => await places.NameForAsync(on, ct) is { } place
        ? new Phrase(SharedTexts.PlaceAndDay, ("place", place), ("day", on.Today()))
        : new Phrase(SharedTexts.Day, ("day", on.Today()));

    private static Phrase Text(Phrase header, IReadOnlyList<HomeLine> lines) => Speaking.Joined(
        SharedTexts.Line, lines.Select(line => line.Text).DefaultIfEmpty(SharedTexts.NothingToday).Prepend(header));

    private static IEnumerable<IReadOnlyList<Button>> Rows(IReadOnlyList<HomeLine> lines, IEnumerable<HomeContribution> parts)
    {
        var urgent = lines.Select(line => line.Button).FirstOrDefault(button => button is not null);
        if (urgent is not null) yield return [urgent with { Emphasis = Emphasis.Primary }];
        var menu = parts.SelectMany(part => part.Menu).OrderBy(item => item.Place).Select(item => item.Button);
        foreach (var row in menu.Chunk(2)) yield return row;
    }

    private async Task<IEnumerable<IReadOnlyList<Button>>> OtherSchoolAsync(Occasion on, CancellationToken ct) =>
        on.Actor.OrganizationId is { } here
            ? (await scope.MineAsync(on, ct)).Where(school => school.Id != here).Select(school => (Button[])[GoTo(school)])
            : [];

    private static Button GoTo(SchoolRow school) => new(new Phrase(SharedTexts.OtherSchool, ("school", school.Name)), new ActIn(school.Id));
}
