using Microsoft.Extensions.Options;

namespace Mentorship.Hosting;

/// <summary>
/// A value that is no number, no time or none of the words asked for is told like one out of bounds: with all others that are wrong.
/// By itself it would end the reading at once, with the words of whoever programs.
/// </summary>
internal sealed class ReadableOptions<TOptions>(
    IEnumerable<IConfigureOptions<TOptions>> setups,
    IEnumerable<IPostConfigureOptions<TOptions>> afterwards,
    IEnumerable<IValidateOptions<TOptions>> checks,
    IEnumerable<KnownSection> sections,
    SettingsSource source) : IOptionsFactory<TOptions>
    where TOptions : class
{
    private readonly OptionsFactory<TOptions> _factory = new(setups, afterwards, checks);

    public TOptions Create(string name)
    {
        try { return _factory.Create(name); }
        catch (InvalidOperationException unreadable)
        {
            throw new OptionsValidationException(name, typeof(TOptions), Complaints().DefaultIfEmpty(unreadable.Message));
        }
    }

    private IEnumerable<string> Complaints() => sections.Where(section => section.Options == typeof(TOptions))
        .SelectMany(section => section.Settings)
        .Select(setting => setting.Complaint(source.Configuration[setting.Key])).OfType<string>();
}
