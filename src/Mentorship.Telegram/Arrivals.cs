using System.Globalization;
using Mentorship.Pipeline;
using Mentorship.Telegram.Wire;

namespace Mentorship.Telegram;

/// <summary>Names an update in the inbox, the same whichever way it came.</summary>
internal static class Arrivals
{
    /// <summary>Null for what has no number: it could neither be told from a repetition nor confirmed.</summary>
    public static Arrival? Of(RawUpdate update, BotProfile bot) => update.Id is { } id
        ? new Arrival(bot.Source, id.ToString(CultureInfo.InvariantCulture), update.Chat ?? $"{bot.Source}:other", update.Payload)
        : null;
}
