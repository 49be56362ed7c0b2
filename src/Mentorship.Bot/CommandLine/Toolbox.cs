using Mentorship.Pipeline;
using Mentorship.Telegram;

namespace Mentorship.Hosting;

/// <summary>What the commands work with beside a running service: its settings and its database.</summary>
internal sealed class Toolbox(Surroundings around)
{
    private const string SeeCheck = "Telegram does not tell the bot's name yet: see what is wrong with: check";

    public IConfigurationRoot Configuration { get; } = Settings.Load(around);

    public StorageOptions Storage => Configuration.Read<StorageOptions>();

    /// <summary>The database as this release wants it.</summary>
    public async Task<Database> OpenAsync(CancellationToken ct)
    {
        var database = Stores.Open(Storage);
        try
        {
            await Stores.UpdateAsync(database, around.Time, ct);
            return database;
        }
        catch
        {
            await database.DisposeAsync();
            throw;
        }
    }

    /// <summary>
    /// The name of the bot for links, empty where it has none: as Telegram tells it now, else as the service noted it.
    /// </summary>
    public async Task<string> BotNameAsync(Database database, CancellationToken ct) => await AskTelegramAsync(ct) switch
    {
        { Profile: { } bot } => bot.Username,
        { Failure: Delivery.Misconfigured } => throw new Failure(SeeCheck),
        _ => await Notes.ReadAsync(database, Notes.BotUsername, ct) ?? throw new Failure(SeeCheck),
    };

    /// <summary>Asks the server who the token belongs to.</summary>
    public async Task<BotAnswer> AskTelegramAsync(CancellationToken ct)
    {
        ServiceHost.RequireToken(Configuration);
        var services = new ServiceCollection().AddSingleton<IConfiguration>(Configuration).AddSettings(Configuration).AddLogging().AddTelegram();
        await using var provider = services.BuildServiceProvider();
        return await provider.GetRequiredService<BotIdentity>().AskAsync(ct);
    }
}
