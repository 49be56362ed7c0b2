namespace Mentorship.Telegram.Polling;

/// <summary>Finds the elements of a JSON array by brackets and quotes alone, so that bad JSON inside one ends with that one.</summary>
internal ref struct ElementCutter(ReadOnlySpan<byte> rest)
{
    private ReadOnlySpan<byte> _rest = rest;

    /// <summary>The closing bracket of the array was seen.</summary>
    public bool IsComplete { get; private set; }

    public bool TryNext(out ReadOnlySpan<byte> element)
    {
        element = default;
        if (IsComplete || EndOfElement() is not (>= 0 and var end))
            return false;
        element = _rest[..end].Trim(" \t\r\n"u8);
        IsComplete = _rest[end] is (byte)']';
        _rest = _rest[(end + 1)..];
        return true;
    }

    private readonly int EndOfElement()
    {
        var depth = 0;
        for (var i = 0; i < _rest.Length; i++)
        {
            switch (_rest[i])
            {
                case (byte)'"':
                    i = EndOfString(i + 1);
                    break;
                case (byte)'{' or (byte)'[':
                    depth++;
                    break;
                case (byte)',' or (byte)']' when depth == 0:
                    return i;
                case (byte)'}' or (byte)']':
                    depth--;
                    break;
            }
        }
        return -1;
    }

    /// <summary>The index of the closing quote, or the end.</summary>
    private readonly int EndOfString(int from)
    {
        for (var i = from; i < _rest.Length; i++)
        {
            var step = _rest[i..].IndexOfAny((byte)'"', (byte)'\\');
            if (step < 0)
                return _rest.Length;
            i += step;
            if (_rest[i] is (byte)'"')
                return i;
            i++;
        }
        return _rest.Length;
    }
}
