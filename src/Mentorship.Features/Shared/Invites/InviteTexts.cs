namespace Mentorship.Features;

/// <summary>What a curator reads about invitations.</summary>
internal static class InviteTexts
{
    public const string Issued = "invite.issued";
    public const string NobodyToInvite = "invite.nobody-to-invite";
    public const string Uncertain = "invite.uncertain";
    public const string Again = "invite.button.again";
    public const string Invite = "invite.button.invite";
}
