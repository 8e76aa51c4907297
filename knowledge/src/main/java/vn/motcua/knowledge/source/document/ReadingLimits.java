package vn.motcua.knowledge.source.document;

/// How much of a stranger's file is read before it is refused.
///
/// @param bytes of the file
/// @param unpacked bytes of what is packed in it
/// @param characters of its text
/// @param pages of a PDF
public record ReadingLimits(long bytes, long unpacked, int characters, int pages) {

  /// Regulations: the longest with scanned forms has about 60 MB, the longest text 1,100,000
  /// characters.
  public static final ReadingLimits REGULATIONS =
      new ReadingLimits(80_000_000, 400_000_000, 16_000_000, 3_000);

  /// Lists of papers, which anybody may hand in: two pages are long.
  public static final ReadingLimits LISTS = new ReadingLimits(2_000_000, 10_000_000, 100_000, 50);

  /// The text itself, where it is not too long.
  String limited(String text) throws UnreadableDocument {
    if (text.length() > characters) {
      throw tooLong();
    }
    return text;
  }

  UnreadableDocument tooLong() {
    return new UnreadableDocument(
        UnreadableDocument.Why.TOO_LARGE, "holds more than %,d characters".formatted(characters));
  }
}
