using Mentorship.Conversations;
using Mentorship.Pipeline.Tests.Texts;
using Readers = Mentorship.Pipeline.Tests.Texts.Shown;

namespace Mentorship.Pipeline.Tests.Outbox;

public sealed class CaptionsTests
{
    private static readonly Phrasebook Book = Phrasebook.Load(FilesOfTexts.Of(
        """{"row":"{name} · {state}","pair":"{mentee} + {mentor}","words":"{words}","state":"ждём согласия"}""",
        """{"row":"{name} · {state}","pair":"{mentee} + {mentor}","words":"{words}","state":"no consent"}"""));

    private readonly Captions _captions = new(Book, Readers.Moscow, Readers.Now);

    [Fact]
    public void What_fits_stays_as_it_is() =>
        Assert.Equal("Д. Р. К. · ждём согласия", _captions.Of(Row("Д. Р. К.")));

    [Fact]
    public void A_long_name_gives_way_to_what_we_say_of_it() =>
        Assert.Equal("А. П. С., мат… · ждём согласия", _captions.Of(Row("А. П. С., математика")));

    [Fact]
    public void Two_long_names_give_way_alike() => Assert.Equal(
        "Константиноп… + Абрамова Пел…",
        _captions.Of(new Phrase("pair", ("mentee", "Константинопольский Пётр"), ("mentor", "Абрамова Пелагея Ильинична"))));

    [Fact]
    public void A_sign_of_several_parts_is_never_cut() =>
        Assert.Equal(new string('я', 28) + "…", _captions.Of(new Phrase("words", ("words", new string('я', 28) + "👨‍👩‍👧‍👦 и ещё"))));

    [Fact]
    public void Equal_labels_of_one_keyboard_are_told_apart()
    {
        string[] labels = [.. Enumerable.Range(0, 3).Select(_ => _captions.Of(Row("А. П. С., математика")))];

        Assert.Equal(["А. П. С., мат… · ждём согласия", "А. П. С.… · ждём согласия (2)", "А. П. С.… · ждём согласия (3)"], labels);
        Assert.All(labels, label => Assert.InRange(label.Length, 1, Captions.Longest));
    }

    private static Phrase Row(string name) => new("row", ("name", name), ("state", new Phrase("state")));
}
