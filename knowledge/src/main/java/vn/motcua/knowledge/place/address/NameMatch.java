package vn.motcua.knowledge.place.address;

/// A name that was found.
///
/// @param <T> what is named
/// @param thing what
/// @param start the first word, that of its type included
/// @param name the first word of the name itself
/// @param apart whether it begins where something new begins: behind a comma or with its type
/// @param marks how well the marks fit, more is better
/// @param type how well the type fits, more is better
record NameMatch<T>(T thing, int start, int name, boolean apart, int marks, int type) {

  static final int MARKS_OTHER = 0;
  static final int MARKS_MISSING = 1;
  static final int MARKS_EXACT = 2;

  static final int TYPE_OTHER = 0;
  static final int TYPE_UNSAID = 1;
  static final int TYPE_FITS = 2;

  /// The same name for something else.
  <U> NameMatch<U> of(U other) {
    return new NameMatch<>(other, start, name, apart, marks, type);
  }
}
