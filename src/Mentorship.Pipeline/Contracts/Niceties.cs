namespace Mentorship.Pipeline;

/// <summary>What a call carries besides its words: a server that will not have one of these gets the same words without it.</summary>
[Flags]
public enum Niceties
{
    None = 0,

    /// <summary>Colours of buttons.</summary>
    Styles = 1,

    /// <summary>Bold, links and whatever else marks a part of the text.</summary>
    Marks = 2,

    /// <summary>The message that is answered.</summary>
    Reply = 4,
}
