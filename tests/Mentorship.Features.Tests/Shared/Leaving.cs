using Mentorship.Testing;

namespace Mentorship.Features.Tests;

internal static class Leaving
{
    /// <summary>Somebody takes their consent back.</summary>
    public static async Task LeavesAsync(this Someone someone)
    {
        await someone.Says("/consent");
        await someone.Presses("Отозвать согласие");
        await someone.Presses("Отозвать и стереть");
    }
}
