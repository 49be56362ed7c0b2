using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Hosting.Tests.Walks.Questions;

/// <summary>Somebody of the town: writes, answers, presses and goes away, all by the dice.</summary>
internal sealed class Townsman(string name, string school, Mailbox box, Speech speech, Random random)
{
    private const int InSight = 5;

    private static readonly string[] Commands = ["/requests", "/requests", "/menu", "/need_help", "/unsend", "/cancel", "/start"];

    private static readonly ContentKind[] Kinds =
        [ContentKind.Photo, ContentKind.Document, ContentKind.Voice, ContentKind.VideoNote, ContentKind.Sticker, ContentKind.Location];

    /// <summary>Buttons of questions are pressed more readily than those of everything else, or nobody would ever talk.</summary>
    private static readonly string[] Liked =
        ["Беру", "Решено", "Да", "Отправить", "Это", "Присоединиться", "Передать", "Позвать", "Ещё", "Сейчас", "Урок", "Не могу", "Нужно"];

    private readonly List<(long Id, int Words)> _own = [];

    public string Name => name;

    public string School => school;

    public string Chat => box.Chat;

    public Mailbox Box => box;

    /// <summary>Has closed the chat at some time, so that what was meant for them may be lost.</summary>
    public bool WasAway { get; private set; }

    /// <summary>Whoever has closed the chat does nothing but open it again.</summary>
    public IReadOnlyList<Act> Acts() => box.IsBlocked ? random.Next(3) == 0 ? [Turn()] : [] : random.Next(100) switch
    {
        < 46 => [Press()],
        < 78 => [Say(ContentKind.Text)],
        < 84 => [Reply()],
        < 89 => [Say(Kinds[random.Next(Kinds.Length)])],
        < 91 => Album(),
        < 94 => [Edit()],
        < 99 => [Plain(Commands[random.Next(Commands.Length)])],
        _ => [Turn()],
    };

    public Act Plain(string text) => Written(new Content(ContentKind.Text, RichText.Plain(text), box.Own(box.Next())));

    public Act? Pressing(string label) => box.Letters.Reverse()
        .SelectMany(letter => letter.Keys.Where(key => key.Code is not null && key.Label.Contains(label, StringComparison.Ordinal)).Select(key => Pressed(letter, key)))
        .FirstOrDefault();

    private Act Press()
    {
        (Letter Letter, Key Key)[] all = [.. box.Letters.TakeLast(InSight).SelectMany(letter => letter.Keys.Where(key => key.Code is not null).Select(key => (letter, key)))];
        if (all.Length == 0) return Plain("/requests");
        (Letter Letter, Key Key)[] liked = [.. all.Where(one => Array.Exists(Liked, word => one.Key.Label.Contains(word, StringComparison.Ordinal)))];
        var from = liked.Length > 0 && random.Next(4) > 0 ? liked : all;
        var (letter, key) = from[random.Next(from.Length)];
        return Pressed(letter, key);
    }

    private Act Say(ContentKind kind, MessageRef? replyTo = null, string? album = null)
    {
        var message = box.Own(box.Next());
        var words = speech.Next(this, message);
        if (kind is ContentKind.Text) _own.Add((message.Id, words));
        var text = kind is ContentKind.Text or ContentKind.Photo or ContentKind.Document ? Numbered.Words(words, "как быть?") : "";
        return Written(new Content(kind, RichText.Plain(text), message, replyTo, album));
    }

    private Act Reply() => box.Letters is [] ? Say(ContentKind.Text)
        : Say(ContentKind.Text, box.Own(box.Letters[^(1 + random.Next(Math.Min(InSight, box.Letters.Count)))].Id));

    private IReadOnlyList<Act> Album()
    {
        var album = $"a{box.Calls}-{_own.Count}";
        return [Say(ContentKind.Photo, album: album), Say(ContentKind.Photo, album: album)];
    }

    private Act Edit()
    {
        if (_own is []) return Say(ContentKind.Text);
        var (id, words) = _own[^(1 + random.Next(Math.Min(3, _own.Count)))];
        var content = new Content(ContentKind.Text, RichText.Plain(Numbered.Words(words, "исправлено")), box.Own(id));
        return new Act(box.Chat, speech.Update()) { Content = content, IsEdit = true };
    }

    private Act Turn()
    {
        (box.IsBlocked, WasAway) = (!box.IsBlocked, true);
        return new Act(box.Chat, speech.Update()) { IsReachable = !box.IsBlocked };
    }

    private Act Written(Content content) => new(box.Chat, speech.Update()) { Content = content };

    private Act Pressed(Letter letter, Key key) => new(box.Chat, speech.Update()) { Code = key.Code, On = letter.Id };
}
