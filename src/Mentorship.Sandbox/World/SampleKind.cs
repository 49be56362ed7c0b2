namespace Mentorship.Sandbox;

public enum SampleKind { Photo, Document, Voice, VideoNote, Sticker, Location, Contact, Video, Audio, Album }
