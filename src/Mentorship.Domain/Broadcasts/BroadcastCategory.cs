namespace Mentorship.Domain.Broadcasts;

/// <summary>How much an announcement may ask of a person: «к сведению», «официальное», «обязательное».</summary>
public enum BroadcastCategory { Informative, Official, Mandatory }

/// <summary>What follows from the category.</summary>
public static class BroadcastCategories
{
    /// <summary>A person may say that they want no more of these.</summary>
    public static bool CanBeRefused(this BroadcastCategory category) => category is not BroadcastCategory.Mandatory;

    /// <summary>In a school the head says yes before it goes to people.</summary>
    public static bool NeedsApproval(this BroadcastCategory category) => category is BroadcastCategory.Official;

    /// <summary>It helps in the evening as well.</summary>
    public static bool MayWait(this BroadcastCategory category) => category is BroadcastCategory.Informative;

    public static bool IsSilent(this BroadcastCategory category) => category is BroadcastCategory.Informative;
}
