using System.Globalization;
using System.Text;
using Mentorship.Features;

namespace Mentorship.Hosting;

/// <summary>Invitations as a table that a spreadsheet opens.</summary>
internal static class InviteSheet
{
    private const string Header = "Школа;ФИО;Ссылка;Код;Действует до";

    /// <summary>A file made before anything is issued; nothing of it stays where that fails.</summary>
    public static async Task<int> WriteFileAsync(string path, Func<TextWriter, Task<int>> write)
    {
        var file = new StreamWriter(PrivateFile.Create(path), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        try
        {
            await using (file) return await write(file);
        }
        catch
        {
            File.Delete(path);
            throw;
        }
    }

    public static async Task WriteAsync(TextWriter to, IReadOnlyList<IssuedInvite> invites, string bot)
    {
        await to.WriteLineAsync(Header);
        foreach (var invite in invites) await to.WriteLineAsync(string.Join(';', Cells(invite, bot).Select(Cell)));
        await to.FlushAsync();
    }

    private static IEnumerable<string> Cells(IssuedInvite invite, string bot) =>
    [
        invite.School, invite.FullName, invite.LinkTo(bot), invite.ShortCode,
        invite.ExpiresAt.ToString("dd.MM.yyyy HH:mm 'UTC'", CultureInfo.InvariantCulture),
    ];

    /// <summary>Quoted where it must be; what a spreadsheet would run as a formula is defused.</summary>
    private static string Cell(string value)
    {
        var safe = value is ['=' or '+' or '-' or '@', ..] ? $"'{value}" : value;
        return safe.AsSpan().IndexOfAny(";\"\n\r") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
