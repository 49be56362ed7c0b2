using System.Text;
using CsvHelper;

namespace Mentorship.Features.Shared.Tables;

/// <summary>A table as Excel opens it with a double click: UTF-8 with its mark, semicolons.</summary>
internal static class CsvTable
{
    /// <summary>Spreadsheets read a cell that begins like a formula as one; here it is only text.</summary>
    private static readonly CsvWriterOptions Form = new()
    {
        Separator = ';', HasHeader = false, Injection = CsvInjection.Escape, NewLine = "\r\n",
    };

    public static byte[] Write(Table table)
    {
        using var bytes = new MemoryStream();
        using (var text = new StreamWriter(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)))
        using (var csv = CsvWriter.Create(text, Form, leaveOpen: true))
            foreach (var line in table.All)
            {
                foreach (var cell in line) csv.WriteField(cell.Text);
                csv.EndRecord();
            }
        return bytes.ToArray();
    }
}
