using System.Text.Json;

namespace Mentorship.Conversations;

/// <summary>Puts into the draft what the conversation was started with.</summary>
internal sealed record Beginning<TDraft>(Type Argument, Func<TDraft, JsonElement, TDraft> Keep)
{
    public static Beginning<TDraft> Of<TArgument>(Func<TDraft, TArgument, TDraft> keep) =>
        new(typeof(TArgument), (draft, stored) => keep(draft, stored.Deserialize(DraftJson.Of<TArgument>())!));
}
