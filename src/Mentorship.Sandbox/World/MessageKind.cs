namespace Mentorship.Sandbox;

public enum MessageKind { Text, Photo, Document, Voice, VideoNote, Sticker, Location, Contact, Video, Audio, Animation, Service }
