using System.Buffers.Binary;

namespace Mentorship.Sandbox;

/// <summary>A quiet tone as a sound file.</summary>
internal static class Tone
{
    private const int Rate = 8_000;

    public static byte[] Wav(int seconds)
    {
        var samples = Rate * seconds;
        var wav = new byte[44 + samples];
        "RIFF"u8.CopyTo(wav);
        Number(wav, 4, 36 + samples);
        "WAVEfmt "u8.CopyTo(wav.AsSpan(8));
        Number(wav, 16, 16);
        Number(wav, 20, 1 | (1 << 16));
        Number(wav, 24, Rate);
        Number(wav, 28, Rate);
        Number(wav, 32, 1 | (8 << 16));
        "data"u8.CopyTo(wav.AsSpan(36));
        Number(wav, 40, samples);
        for (var i = 0; i < samples; i++)
            wav[44 + i] = (byte)(128 + 40 * Math.Sin(2 * Math.PI * 440 * i / Rate));
        return wav;
    }

    private static void Number(byte[] wav, int at, int value) => BinaryPrimitives.WriteInt32LittleEndian(wav.AsSpan(at), value);
}
