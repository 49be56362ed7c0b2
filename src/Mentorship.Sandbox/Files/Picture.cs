using System.Buffers.Binary;
using System.IO.Compression;

namespace Mentorship.Sandbox;

/// <summary>A small picture drawn in code: no binary files in the repository.</summary>
internal static class Picture
{
    public static byte[] Png(int width, int height)
    {
        using var png = new MemoryStream();
        png.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (8, 2);
        Chunk(png, "IHDR"u8, header);
        Chunk(png, "IDAT"u8, Pixels(width, height));
        Chunk(png, "IEND"u8, []);
        return png.ToArray();
    }

    private static byte[] Pixels(int width, int height)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.Fastest))
        {
            for (var y = 0; y < height; y++)
                zip.Write(Row(width, height, y));
        }
        return packed.ToArray();
    }

    // A board with a lighter frame: recognisable at a glance in the chat.
    private static byte[] Row(int width, int height, int y)
    {
        var row = new byte[1 + width * 3];
        for (var x = 0; x < width; x++)
        {
            var isFrame = x < 12 || y < 12 || x >= width - 12 || y >= height - 12;
            ReadOnlySpan<byte> colour = isFrame ? [0xC9, 0xA2, 0x6B] : [0x2F, (byte)(0x55 + y * 40 / height), 0x46];
            colour.CopyTo(row.AsSpan(1 + x * 3));
        }
        return row;
    }

    private static void Chunk(Stream png, ReadOnlySpan<byte> type, ReadOnlySpan<byte> content)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        png.Write(number);
        png.Write(type);
        png.Write(content);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc(type, content));
        png.Write(number);
    }

    private static uint Crc(ReadOnlySpan<byte> type, ReadOnlySpan<byte> content)
    {
        var crc = 0xFFFFFFFFu;
        foreach (var part in (byte[])[.. type, .. content])
        {
            crc ^= part;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320u;
        }
        return ~crc;
    }
}
