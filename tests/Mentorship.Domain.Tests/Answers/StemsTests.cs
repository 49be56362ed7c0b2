using Mentorship.Domain.Answers;

namespace Mentorship.Domain.Tests.Answers;

public sealed class StemsTests
{
    [Theory]
    [InlineData("слушают", "Как добиться, чтобы слушали")]
    [InlineData("Класс шумит", "Шум в классах: первые пять минут")]
    [InlineData("Родители жалуются на отметки", "Родитель жалуется на отметку")]
    public void A_question_finds_the_same_words_with_other_endings(string question, string answer)
    {
        var stems = Stems.Of(question);

        Assert.Equal(stems.Count, stems.Count(stem => Stems.Fold(answer).Contains(stem, StringComparison.Ordinal)));
    }

    [Fact]
    public void Words_of_every_question_find_nothing() =>
        Assert.Empty(Stems.Of("Подскажите, пожалуйста, что мне делать и как это лучше?"));

    [Fact]
    public void One_word_in_common_is_not_the_same_question()
    {
        var stems = Stems.Of("Как заполнить журнал на замене урока физики");

        Assert.Equal(0, Stems.Shared(stems, Stems.Fold("Шумит класс на уроке")));
        Assert.True(Stems.Shared(stems, Stems.Fold("Журнал при замене: как заполнять")) > 0);
    }
}
