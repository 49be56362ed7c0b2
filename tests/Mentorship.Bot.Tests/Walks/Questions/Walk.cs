namespace Mentorship.Hosting.Tests.Walks.Questions;

/// <summary>What happens in the town: people act, time goes by, the service stops and comes up again.</summary>
internal sealed class Walk(Town town, Watch watch)
{
    private const int StepsToARestart = 400;
    private const int StepsToAKill = 500;
    private const int StepsToALongWait = 250;

    /// <summary>Longer than anything in the life of a question takes, with weekends and quiet hours in between.</summary>
    private static readonly TimeSpan UntilAllIsOver = TimeSpan.FromDays(21);

    public string Did { get; private set; } = "";

    public async Task StepAsync(int step)
    {
        town.Post.HasFaults = true;
        if (town.Random.Next(3) == 0) await PassAsync(TimeSpan.FromMinutes(town.Random.Next(1, 6)));
        if (step % StepsToALongWait == 0) await PassAsync(TimeSpan.FromHours(town.Random.Next(1, 15)));
        if (step % StepsToARestart == 0) await RestartAsync();
        var person = Somebody();
        var acts = person.Acts();
        Did = $"{person.Name} ({person.Chat}): {string.Join(", ", acts)}";
        if (step % StepsToAKill == 0) await KillAsync(acts);
        else await town.DoesAsync(acts);
        await watch.LookAsync();
    }

    /// <summary>Nobody does anything any more; the clock runs on.</summary>
    public async Task RestAsync()
    {
        town.Post.HasFaults = false;
        for (var day = TimeSpan.Zero; day < UntilAllIsOver; day += TimeSpan.FromDays(1)) await PassAsync(TimeSpan.FromDays(1));
    }

    /// <summary>Half of the time somebody who has just got something, or nobody would ever be answered.</summary>
    private Townsman Somebody()
    {
        var lately = town.Random.Next(2) == 0 ? town.Post.Lately : [];
        var chat = lately is [] ? null : lately[town.Random.Next(lately.Count)];
        return town.People.Find(one => one.Chat == chat) ?? town.People[town.Random.Next(town.People.Count)];
    }

    private async Task PassAsync(TimeSpan time)
    {
        Did = $"time goes on by {time}";
        await town.PassesAsync(time);
        await watch.LookAsync();
    }

    private async Task RestartAsync()
    {
        Did = "the service starts anew";
        await town.RestartsAsync(isKilled: false);
        await watch.LookAsync();
    }

    /// <summary>The messenger falls silent in the middle of it, and the process dies.</summary>
    private async Task KillAsync(IReadOnlyList<Act> acts)
    {
        town.Post.Hangs = true;
        await town.DoesAsync(acts);
        town.Post.Hangs = false;
        await town.RestartsAsync(isKilled: true);
    }
}
