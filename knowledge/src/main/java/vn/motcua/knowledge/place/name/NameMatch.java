package vn.motcua.knowledge.place.name;

/// A name that was found.
///
/// @param <T> what is named
/// @param thing what
/// @param start the first word, that of its type included
/// @param name the first word of the name itself
/// @param apart whether it begins where something new begins: behind a comma or with its type
/// @param marks how well the marks fit, more is better
/// @param type how well the type fits, more is better
public record NameMatch<T>(T thing, int start, int name, boolean apart, int marks, int type) {

  /// Other marks than those of the name.
  public static final int MARKS_OTHER = 0;

  /// Marks were, or may have been, left out.
  public static final int MARKS_MISSING = 1;

  /// All marks of the name.
  public static final int MARKS_EXACT = 2;

  /// Another type than that of the name.
  public static final int TYPE_OTHER = 0;

  /// No type was written.
  public static final int TYPE_UNSAID = 1;

  /// The type was written.
  public static final int TYPE_FITS = 2;
}
