using Mentorship.Conversations;
using Mentorship.Pipeline;
using Microsoft.Extensions.Options;

namespace Mentorship.Features;

/// <summary>
/// Files with people in them: where the service writes initials only, they never enter a chat but open once on a page of the service.
/// </summary>
internal sealed class PeopleFiles(PageLinks links, Recipes recipes, IOptions<PrivacyOptions> privacy)
{
    /// <summary>Whether there is a way for such a file at all; a button that leads nowhere is not offered.</summary>
    public bool AreGiven => !privacy.Value.NoPersonalData || links.AreOffered;

    /// <param name="recipe">Of a file whose maker knows from its addressee where the file goes.</param>
    /// <param name="right">Needed once more when the file is fetched.</param>
    public async Task<Replies> GiveAsync(
        object recipe, string right, Phrase title, IReadOnlyList<IReadOnlyList<Button>> rows, Occasion on, CancellationToken ct)
    {
        if (!privacy.Value.NoPersonalData) return Replies.File(on.Chat, recipe, title, rows);
        if (!AreGiven) return [new Outgoing(on.Chat, new Body.Says(new Phrase(SharedTexts.FileNowhere, ("title", title)), rows))];
        var address = await links.MakeAsync(right, recipes.Keep(recipe), on, ct);
        Button[] open = [new(SharedTexts.OpenPage, null, Emphasis.Primary, Url: address)];
        var text = new Phrase(SharedTexts.FileOnPage, ("title", title), ("until", on.Now + PageLinks.Lasts));
        return [new Outgoing(on.Chat, new Body.Says(text, [open, .. rows])) { ValidUntil = on.Now + PageLinks.Lasts }];
    }
}
