using System.Collections.Frozen;
using System.Text;
using System.Text.Json;
using Mentorship.Telegram.Wire;

namespace Mentorship.Telegram.Reading;

/// <summary>Knows what Telegram tells about a chat, as against what a person sent: nobody waits for an answer to it.</summary>
internal static class ServiceMessages
{
    public static readonly FrozenSet<string> Names = FrozenSet.ToFrozenSet(
    [
        "new_chat_members", "left_chat_member", "chat_owner_left", "chat_owner_changed", "new_chat_title", "new_chat_photo",
        "delete_chat_photo", "group_chat_created", "supergroup_chat_created", "channel_chat_created", "message_auto_delete_timer_changed",
        "migrate_to_chat_id", "migrate_from_chat_id", "pinned_message", "successful_payment", "refunded_payment", "users_shared",
        "chat_shared", "gift", "unique_gift", "gift_upgrade_sent", "connected_website", "write_access_allowed", "passport_data",
        "proximity_alert_triggered", "boost_added", "chat_background_set", "checklist_tasks_done", "checklist_tasks_added",
        "community_chat_added", "community_chat_joined", "community_chat_removed", "direct_message_price_changed", "forum_topic_created",
        "forum_topic_edited", "forum_topic_closed", "forum_topic_reopened", "general_forum_topic_hidden", "general_forum_topic_unhidden",
        "giveaway_created", "giveaway_completed", "managed_bot_created", "paid_message_price_changed", "poll_option_added",
        "poll_option_deleted", "suggested_post_approved", "suggested_post_approval_failed", "suggested_post_declined",
        "suggested_post_paid", "suggested_post_refunded", "video_chat_scheduled", "video_chat_started", "video_chat_ended",
        "video_chat_participants_invited", "web_app_data",
    ], StringComparer.Ordinal);

    /// <summary>The slow look at the names of a message, only for one of no kind that we know.</summary>
    public static bool IsOne(ReadOnlySpan<byte> raw)
    {
        var reader = new Utf8JsonReader(raw, new JsonReaderOptions { MaxDepth = WireJson.Depth });
        while (reader.Read())
        {
            if (reader is { TokenType: JsonTokenType.PropertyName, CurrentDepth: 2, ValueIsEscaped: false }
                && Names.Contains(Encoding.UTF8.GetString(reader.ValueSpan)))
                return true;
        }
        return false;
    }
}
