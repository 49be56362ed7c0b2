using System.Globalization;
using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.People;

/// <summary>A person in a few lines: name, post, roles, and the category computed from dates.</summary>
internal sealed class PersonCard(Names names)
{
    public Phrase Of(PersonRow person, string key, Occasion on) => new(
        key,
        ("name", names.WithSubject(person.DisplayName, person.FullName, person.Subjects)),
        ("school", person.School ?? ""),
        ("post", person.Post.Length > 0 ? Speaking.Verbatim(person.Post) : PeopleTexts.NoPost),
        ("roles", RoleWords.Of(person.Roles)),
        ("category", Category(person, on)),
        ("state", Labels.Of(Enum.Parse<PersonState>(person.State))));

    private static Phrase Category(PersonRow person, Occasion on)
    {
        var since = Read(person.TeachingSince);
        var category = Labels.Of(Experience.Of(since, Read(person.HiredOn), on.Today()));
        return since is { } day ? new Phrase(PeopleTexts.Since, ("category", category), ("day", day)) : category;
    }

    private static DateOnly? Read(string? date) => date is null ? null : DateOnly.ParseExact(date, "O", CultureInfo.InvariantCulture);
}
