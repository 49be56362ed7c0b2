using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Hosting.Tests.Walks.Questions;

/// <summary>One chat of the messenger: what stands in it, and what is wrong with it at the moment.</summary>
internal sealed class Mailbox(string chat)
{
    private const int Remembered = 40;

    private readonly List<Letter> _letters = [];
    private readonly HashSet<int> _seen = [];
    private long _last;

    public string Chat => chat;

    public bool IsBlocked { get; set; }

    /// <summary>Calls that have been made to it: what faults are drawn by, so that a seed brings them again.</summary>
    public int Calls { get; set; }

    /// <summary>The newest last.</summary>
    public IReadOnlyList<Letter> Letters => _letters;

    /// <summary>Messages of both sides are counted together.</summary>
    public long Next() => ++_last;

    public Letter? Find(long id) => _letters.Find(letter => letter.Id == id);

    public void Put(Letter letter)
    {
        _letters.RemoveAll(one => one.Id == letter.Id);
        _letters.Add(letter);
        if (_letters.Count > Remembered) _letters.RemoveAt(0);
    }

    public void Change(Letter letter) => _letters[_letters.FindIndex(one => one.Id == letter.Id)] = letter;

    public void Remove(long id) => _letters.RemoveAll(letter => letter.Id == id);

    /// <summary>Those of the words that have never stood here.</summary>
    public IReadOnlyList<int> New(IEnumerable<int> words) => [.. words.Where(_seen.Add)];

    public MessageRef Own(long id) => new(chat, id);
}
