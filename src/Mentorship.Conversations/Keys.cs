namespace Mentorship.Conversations;

/// <summary>Keys of the buttons that the engine puts under a question; the pipeline may press them for a command such as /cancel.</summary>
public static class Keys
{
    public const string Back = ":back";
    public const string Cancel = ":cancel";
    public const string Skip = ":skip";
    public const string Next = ":next";

    /// <summary>Takes the earlier answer again, after a way back.</summary>
    public const string Keep = ":keep";

    public const string Confirm = ":confirm";
    public const string Earlier = ":earlier";
    public const string Later = ":later";
}
