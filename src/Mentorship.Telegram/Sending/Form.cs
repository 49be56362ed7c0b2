namespace Mentorship.Telegram.Sending;

/// <summary>Which niceties a call carries. A server that refuses one gets the same words without it.</summary>
internal readonly record struct Form(bool Styled, bool Marked, bool Replying)
{
    public static Form Full(bool styled) => new(styled, Marked: true, Replying: true);
}
