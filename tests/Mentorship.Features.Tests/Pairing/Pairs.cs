using Mentorship.Testing;

namespace Mentorship.Features.Tests;

/// <summary>How a curator makes a pair in the chat.</summary>
internal static class Pairs
{
    public static async Task PairsAsync(this Someone curator, string mentee, string mentor)
    {
        await curator.Says("/pairs");
        await curator.Presses("Создать пару");
        await curator.Presses(mentee);
        await curator.Presses(mentor);
        await curator.Presses("Создать пару");
    }
}
