namespace Mentorship.Sandbox;

/// <summary>Entities must lie inside the text and never cut a symbol.</summary>
internal static class EntityBounds
{
    public static string? Complaint(string text, SeenEntity entity)
    {
        var end = (long)entity.Offset + entity.Length;
        if (entity.Offset < 0)
            return $"receive an entity with incorrect offset {entity.Offset}";
        if (entity.Length <= 0)
            return $"receive an entity with incorrect length {entity.Length}";
        if (end > text.Length)
            return $"entity beginning at UTF-16 offset {entity.Offset} ends after the end of the text at UTF-16 offset {end}";
        if (Cuts(text, entity.Offset))
            return $"entity begins in a middle of a UTF-16 symbol at UTF-16 offset {entity.Offset}";
        return Cuts(text, (int)end)
            ? $"entity beginning at UTF-16 offset {entity.Offset} ends in a middle of a UTF-16 symbol at UTF-16 offset {end}"
            : null;
    }

    private static bool Cuts(string text, int at) => at > 0 && at < text.Length && char.IsSurrogatePair(text[at - 1], text[at]);
}
