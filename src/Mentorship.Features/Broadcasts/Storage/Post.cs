using System.Globalization;
using System.Text.Json;
using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.Broadcasts;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>A button with an address below an announcement.</summary>
internal sealed record PostLink(string Label, string Url);

/// <summary>An announcement with its words: what the rules decide about, and what people see.</summary>
internal sealed record Post(Broadcast Facts)
{
    public required long Number { get; init; }

    public string? OrganizationId { get; init; }

    public string? MunicipalityId { get; init; }

    public RichText Words { get; init; } = RichText.Empty;

    public PostLink? Link { get; init; }

    /// <summary>A photo or document above the words; never the announcement itself.</summary>
    public Medium? Medium { get; init; }

    public bool HasMark { get; init; } = true;

    /// <summary>People are asked whether they come.</summary>
    public bool HasRsvp { get; init; }

    /// <summary>What it announces has begun: as it is shown then.</summary>
    public bool IsEventOver { get; init; }

    /// <summary>The questionnaire that a button opens, by its key; null for none.</summary>
    public string? Form { get; init; }

    /// <summary>The role in which the author speaks.</summary>
    public Role Voice { get; init; } = Role.SchoolCurator;

    /// <summary>Null while the author's chat is not known.</summary>
    public string? AuthorChat { get; init; }

    /// <inheritdoc cref="AuthorChat"/>
    public string? AuthorZone { get; init; }

    public Wall? SendWall { get; init; }

    public Wall? EventWall { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When the author was last shown how far the sending is.</summary>
    public DateTimeOffset ShownAt { get; init; }

    /// <summary>When its copies began to say that it is over; null while it is in force.</summary>
    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>How often what was sent has been changed; a withdrawal counts too.</summary>
    public long Revision { get; init; }

    /// <summary>How often a head was asked about other days, or has answered.</summary>
    public long DaysAsked { get; init; }

    /// <summary>The same in other languages, as far as the author has written it.</summary>
    public IReadOnlyDictionary<string, RichText> OtherWords { get; init; } = new Dictionary<string, RichText>();

    /// <summary>Corrected words that have not been sent to anybody.</summary>
    public RichText NewWords { get; init; } = RichText.Empty;

    /// <summary>The language of the corrected words.</summary>
    public string NewTongue { get; init; } = Tongues.Main;

    /// <summary>Translations that are still of the words before a correction.</summary>
    public IReadOnlyList<string> Outdated { get; init; } = [];

    /// <summary>The language of the words as they are shown, and the one that their reader would like.</summary>
    public (string Written, string Wanted) Tongue { get; private init; } = (Tongues.Main, Tongues.Main);

    /// <summary>While the list is being frozen, up to whom; null when it is whole, or not begun.</summary>
    public string? FrozenTo { get; init; }

    public Guid Id => Facts.Id.Value;

    public string About => $"broadcast:{Facts.Id}";

    public string Clock => $"{About}:feed";

    public string EndClock => $"{About}:end";

    public string EventClock => $"{About}:event";

    public string ChangeClock => $"{About}:change";

    public (string Name, Arg Value) Numbered => ("number", Number);

    /// <summary>As somebody reads it who reads that language: in Russian where nobody has written it so.</summary>
    public Post In(string locale) => OtherWords.TryGetValue(locale, out var words)
        ? this with { Words = words, Tongue = (locale, locale) }
        : this with { Tongue = (Tongues.Main, locale) };

    /// <summary>For whom everything that follows is read and written.</summary>
    public Actor Stead => new(null, OrganizationId, MunicipalityId, [Actor.SystemRole]);
}

/// <summary>An announcement as stored.</summary>
internal sealed record PostRow(
    string Id, long Number, string AuthorId, string? OrganizationId, string? MunicipalityId,
    string Voice, string Category, string Audience, string State, string Words,
    string LinkLabel, string LinkUrl, string MediumKind, string Medium, long HasMark, long HasRsvp, string Form,
    long? SendAt, long CreatedAt, long ShownAt, string? FrozenTo, long Revision, string NewWords, string NewTongue, string OtherWords, string Outdated, string Correction,
    string? ValidTo, long? EventAt, long? ClosedAt, long DaysAsked, long Version, string? AuthorChat,
    string? AuthorZone, string? SendLocal, string? SendZone, string? EventLocal, string? EventZone)
{
    public Post ToPost() => new(ToFacts())
    {
        Number = Number, OrganizationId = OrganizationId, MunicipalityId = MunicipalityId, AuthorChat = AuthorChat, HasMark = HasMark > 0,
        AuthorZone = AuthorZone, SendWall = Wall.Read(SendAt, SendLocal, SendZone), EventWall = Wall.Read(EventAt, EventLocal, EventZone),
        Voice = Enum.Parse<Role>(Voice),
        Words = Rich(Words), NewWords = Rich(NewWords), NewTongue = NewTongue,
        Outdated = Outdated.Split(' ', StringSplitOptions.RemoveEmptyEntries),
        OtherWords = OtherWords.Length is 0 ? new() : JsonSerializer.Deserialize<Dictionary<string, RichText>>(OtherWords, PipelineJson.Options)!,
        HasRsvp = HasRsvp > 0, Form = Form.Length is 0 ? null : Form,
        Medium = Medium.Length is 0 ? null : new Medium(Enum.Parse<ContentKind>(MediumKind), Medium),
        Link = LinkUrl.Length is 0 ? null : new PostLink(LinkLabel, LinkUrl),
        CreatedAt = Moments.Of(CreatedAt), ShownAt = Moments.Of(ShownAt), FrozenTo = FrozenTo, Revision = Revision,
        ClosedAt = Moments.Of(ClosedAt), DaysAsked = DaysAsked,
    };

    private static RichText Rich(string stored) =>
        stored.Length is 0 ? RichText.Empty : JsonSerializer.Deserialize<RichText>(stored, PipelineJson.Options)!;

    private Broadcast ToFacts() => new()
    {
        Id = new BroadcastId(Guid.Parse(Id)), Author = new PersonId(Guid.Parse(AuthorId)), IsOfSchool = OrganizationId is not null,
        Category = Enum.Parse<BroadcastCategory>(Category), State = Enum.Parse<BroadcastState>(State),
        Audience = JsonSerializer.Deserialize<Audience>(Audience, PipelineJson.Options)!,
        HasWords = Words.Length > 0, SendAt = Moments.Of(SendAt), EventAt = Moments.Of(EventAt), Version = Version,
        Correction = Enum.Parse<CorrectionState>(Correction),
        ValidTo = ValidTo is null ? null : DateOnly.ParseExact(ValidTo, "O", CultureInfo.InvariantCulture),
    };
}
