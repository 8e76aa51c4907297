package vn.motcua.assistant.llm.extract;

import java.util.Collections;
import vn.motcua.assistant.llm.check.Syllabics;
import vn.motcua.assistant.llm.guard.PlainWords;

/// Whether a value stands in a text: the same syllables and figures in the same order, whole words,
/// with their marks; case, blanks and signs between them do not count.
final class Literally {

  private Literally() {}

  static boolean stands(String value, String text) {
    var wanted = Syllabics.of(PlainWords.of(value));
    return !wanted.isEmpty()
        && Collections.indexOfSubList(Syllabics.of(PlainWords.of(text)), wanted) >= 0;
  }
}
