using Mentorship.Telegram.Wire;

namespace Mentorship.Telegram.Polling;

/// <summary>Which update to ask for next. The last batch decides: after a quiet week numbers may start again lower.</summary>
internal static class Offset
{
    public static long? After(RawUpdate[] batch, long? asked)
    {
        long? highest = null, highestBelow = null;
        foreach (var update in batch)
        {
            if (update.Id is not { } id || id is <= 0 or long.MaxValue)
                continue;
            highest = Math.Max(highest ?? 0, id);
            if (id < asked - 1)
                highestBelow = Math.Max(highestBelow ?? 0, id);
        }
        // Numbers that we had passed: the server put ours aside as unbelievable and began at its head.
        return (highestBelow ?? highest) + 1 ?? asked;
    }
}
