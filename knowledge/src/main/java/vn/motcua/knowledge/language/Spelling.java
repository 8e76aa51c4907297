package vn.motcua.knowledge.language;

import java.util.List;

/// Whether a syllable as typed can be the syllable that is meant: the same, the same without its
/// tone (`kêt` for `kết`), or without any mark (`ket`). A different mark (`kệt`) is another word.
public final class Spelling {

  private static final CharTable TONELESS = new CharTable("[\\u0300\\u0301\\u0303\\u0309\\u0323]+");

  private Spelling() {}

  /// Whether `typed` can stand for `meant`; both in normal form.
  public static boolean agrees(String typed, String meant) {
    return typed.equals(meant)
        || (typed.length() == meant.length()
            && (typed.equals(VietnameseText.fold(meant)) || typed.equals(withoutTone(meant))));
  }

  /// Whether the syllables at `at` can stand for `meant`. A single syllable that has marks must be
  /// typed with all of them: without, it means too many things.
  public static boolean agrees(List<String> typed, int at, List<String> meant) {
    if (at + meant.size() > typed.size()) {
      return false;
    }
    if (meant.size() == 1) {
      return typed.get(at).equals(meant.getFirst());
    }
    for (var i = 0; i < meant.size(); i++) {
      if (!agrees(typed.get(at + i), meant.get(i))) {
        return false;
      }
    }
    return true;
  }

  /// Whether the syllables `meant` stand anywhere in `typed`, as [#agrees(List, int, List)] tells.
  public static boolean contains(List<String> typed, List<String> meant) {
    for (var at = 0; at + meant.size() <= typed.size(); at++) {
      if (agrees(typed, at, meant)) {
        return true;
      }
    }
    return false;
  }

  /// The syllable without its tone, its vowel marks kept.
  public static String withoutTone(String syllable) {
    return TONELESS.map(syllable);
  }
}
