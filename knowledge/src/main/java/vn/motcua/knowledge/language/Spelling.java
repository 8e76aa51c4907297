package vn.motcua.knowledge.language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.motcua.knowledge.language.letter.Marks;

/// Whether a syllable as typed can be the syllable that is meant: the same, the same without its
/// tone (`kêt` for `kết`), or without any mark (`ket`). A different mark (`kệt`) is another word.
///
/// @param meant the syllable in normal form
/// @param toneless the same without its tone
/// @param bare the same without any mark
public record Spelling(String meant, String toneless, String bare) {

  /// Everyday words that are typed for themselves, although another word has them without its tone: "có
  /// cần tờ khai không" is no `khai khống`, who rents (`thuê`) speaks of no tax (`thuế`).
  private static final Set<String> THEMSELVES = Set.of("không", "thuê");

  /// The ways to type `meant`.
  public static Spelling of(String meant) {
    return new Spelling(meant, withoutTone(meant), VietnameseText.fold(meant));
  }

  /// Whether `typed` is the syllable with all its marks.
  public boolean is(String typed) {
    return typed.equals(meant);
  }

  /// Whether `typed` can stand for the syllable.
  public boolean admits(String typed) {
    return typed.equals(meant) || typed.equals(bare) || typed.equals(toneless);
  }

  /// Every way to type the syllable, each once.
  Set<String> ways() {
    return new LinkedHashSet<>(List.of(meant, toneless, bare));
  }

  /// Whether `typed` can stand for `meant`; both in normal form.
  public static boolean agrees(String typed, String meant) {
    return typed.equals(meant)
        || Marks.isFold(typed, meant)
        || (!THEMSELVES.contains(typed) && Marks.isToneless(typed, meant));
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
    return Marks.withoutTone(syllable);
  }
}
