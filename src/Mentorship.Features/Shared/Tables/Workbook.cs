using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Sheets = DocumentFormat.OpenXml.Spreadsheet;

namespace Mentorship.Features.Shared.Tables;

/// <summary>A table as a workbook of one sheet. Words are stored as words, so nothing is taken for a formula or a date.</summary>
internal static class Workbook
{
    public static byte[] Write(Table table)
    {
        using var bytes = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(bytes, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            var sheet = book.AddNewPart<WorksheetPart>();
            sheet.Worksheet = new Worksheet(new SheetData(table.All.Select(line => new Row(line.Select(Of)))));
            book.Workbook = new Sheets.Workbook(new Sheets.Sheets(new Sheet { Id = book.GetIdOfPart(sheet), SheetId = 1, Name = "1" }));
        }
        return bytes.ToArray();
    }

    private static Sheets.Cell Of(Cell cell) => cell.Number is { } number
        ? new Sheets.Cell { DataType = CellValues.Number, CellValue = new CellValue(number.ToString(CultureInfo.InvariantCulture)) }
        : new Sheets.Cell { DataType = CellValues.InlineString, InlineString = new InlineString(new Text(cell.Words)) };
}
