using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.People;

/// <summary>The people of the school, all or those whose names hold the words.</summary>
internal sealed record ListPeople(string Words = "", int Page = 0);

internal sealed class ListPeopleHandler(PeopleStore people, Names names) : IHandle<ListPeople>
{
    public async Task<Replies> HandleAsync(ListPeople command, Occasion on, CancellationToken ct)
    {
        var total = await people.CountAsync(command.Words, ct);
        var rows = (await people.PageAsync(command.Words, command.Page, ct)).Select(person => (Button[])[RowOf(person, command)]);
        return Replies.Screen(on.Chat, await TextAsync(command, total, ct),
            [.. rows, .. Pages.Turns(command.Page, total, page => command with { Page = page }), Below(command)]);
    }

    private async Task<Phrase> TextAsync(ListPeople command, long total, CancellationToken ct) => command.Words switch
    {
        "" => new Phrase(PeopleTexts.List, ("count", total), ("linked", await people.InTouchAsync(ct))),
        var words when total is 0 => new Phrase(PeopleTexts.NobodyFound, ("words", words)),
        var words => new Phrase(PeopleTexts.Found, ("count", total), ("words", words)),
    };

    private Button RowOf(PersonRow person, ListPeople from) => new(
        new Phrase(PeopleTexts.Row,
            ("name", names.WithSubject(person.DisplayName, person.FullName, person.Subjects)),
            ("state", PeopleTexts.StateOfRow(Enum.Parse<PersonState>(person.State)))),
        new OpenPerson(person.Id, from.Words, from.Page));

    private static Button[] Below(ListPeople command) =>
    [
        new(PeopleTexts.Find, new BeginFinding()),
        command.Words.Length is 0 ? Speaking.MenuButton : new(PeopleTexts.Everybody, new ListPeople()),
    ];
}
