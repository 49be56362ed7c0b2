using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Mentorship.Features;

namespace Mentorship.Hosting;

/// <summary>The plainest page that reads well on a phone: a title, a sentence and at most one button. No script, nothing from elsewhere.</summary>
internal static class WebPage
{
    private const string Style =
        "body{font:1.1rem/1.5 system-ui,sans-serif;max-width:32rem;margin:3rem auto;padding:0 1rem;color:#1c2733;background:#fff}" +
        "h1{font-size:1.4rem}button{font:inherit;padding:.7rem 1.4rem;border:0;border-radius:.5rem;background:#1a66b8;color:#fff}" +
        "@media(prefers-color-scheme:dark){body{background:#17212b;color:#eef3f8}}";

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Nothing may be loaded or run; the form leads back to the same address.</summary>
    public static readonly string Policy =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'; " +
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static string Of(PageWords words) => $"""
        <!doctype html>
        <html lang="{Safe(words.Language)}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex">
        <title>{Safe(words.Title)}</title>
        <style>{Style}</style>
        </head>
        <body>
        <h1>{Safe(words.Title)}</h1>
        <p>{Safe(words.Text)}</p>
        {Form(words.Button)}
        </body>
        </html>
        """;

    private static string Form(string button) =>
        button is "" ? "" : $"""<form method="post"><button>{Safe(button)}</button></form>""";

    private static string Safe(string text) => Encoder.Encode(text);
}
