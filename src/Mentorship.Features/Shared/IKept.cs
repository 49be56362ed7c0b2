using Mentorship.Conversations;

namespace Mentorship.Features;

/// <summary>How long a feature keeps what it stores, as a sentence of the document of consent.</summary>
internal interface IKept
{
    Phrase Term { get; }
}
