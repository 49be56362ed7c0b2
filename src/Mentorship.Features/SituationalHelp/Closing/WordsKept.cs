using Mentorship.Conversations;
using Microsoft.Extensions.Options;

namespace Mentorship.Features.SituationalHelp;

/// <summary>The words of a question are wiped a while after it is closed.</summary>
internal sealed class WordsKept(IOptions<HelpOptions> options) : IKept
{
    public Phrase Term => new(HelpTexts.WordsKept, ("span", Spans.Of(options.Value.WordsKeptFor)));
}
