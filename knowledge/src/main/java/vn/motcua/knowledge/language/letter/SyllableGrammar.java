package vn.motcua.knowledge.language.letter;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which strings of letters are Vietnamese syllables: an onset, a rhyme that may follow it, and a
/// tone that the rhyme can have (a syllable that ends in c, ch, p or t has sắc or nặng).
public final class SyllableGrammar {

  private static final int SAC = 2;
  private static final int NANG = 5;

  /// After these, only e, ê, i and y are written.
  private static final Set<String> BEFORE_FRONT = Set.of("k", "gh", "ngh");

  /// After these, e, ê, i and y are not written; `gi` is an onset of its own.
  private static final Set<String> BEFORE_BACK = Set.of("c", "g", "ng");

  private static final List<String> ONSETS =
      List.of(
          "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh",
          "nh", "p", "ph", "qu", "r", "s", "t", "th", "tr", "v", "x");

  private static final List<String> RHYMES =
      words(
          """
          a ai ao au ay am an ang anh ac ach ap at ăm ăn ăng ăc ăp ăt âm ân âng âu ây âc âp ât
          e em en eng eo ec ep et ê êm ên ênh êu êch êp êt
          i ia iêm iên iêng iêu iêc iêp iêt im in inh iu ich ip it
          o oa oai oam oan oang oanh oao oay oac oach oap oat oăm oăn oăng oăc oăt oe oem oen oeo oet
          oi om on ong oong oc op ot ooc ô ôi ôm ôn ông ôc ôp ôt ơ ơi ơm ơn ơp ơt
          u ua uân uâng uây uât uê uên uênh uêch ui um un ung uc up ut uôi uôm uôn uông uôc uôt uơ
          uy uya uyên uyêt uyn uynh uyt uych uyu uyp
          ư ưa ưi ưm ưn ưng ưc ưt ươi ươm ươn ương ươu ươc ươp ươt ưu
          y yêm yên yêng yêu yêt yêc
          """);

  /// Only after `qu`, where the u is a glide.
  private static final List<String> AFTER_QU = words("yn ynh yt ych yp yu êng");

  private static final Set<String> TONELESS = toneless();
  private static final Set<String> BARE = bare();

  private SyllableGrammar() {}

  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s+"));
  }

  private static Set<String> toneless() {
    var all = new HashSet<String>();
    for (var onset : ONSETS) {
      RHYMES.stream().filter(r -> follows(onset, r)).forEach(r -> all.add(spelled(onset, r)));
    }
    AFTER_QU.forEach(rhyme -> all.add("qu" + rhyme));
    return all;
  }

  private static boolean follows(String onset, String rhyme) {
    var first = rhyme.charAt(0);
    var isFront = first == 'e' || first == 'ê' || first == 'i' || first == 'y';
    if (onset.equals("g") && first == 'i') {
      return true;
    }
    if (onset.equals("gi") && first == 'i') {
      return false;
    }
    return BEFORE_FRONT.contains(onset) ? isFront : !(BEFORE_BACK.contains(onset) && isFront);
  }

  /// In normal form, where a final y is an i after some consonants.
  private static String spelled(String onset, String rhyme) {
    return NormalForm.of(onset + rhyme).toString();
  }

  private static Set<String> bare() {
    var all = new HashSet<String>();
    TONELESS.forEach(syllable -> all.add(Marks.fold(syllable)));
    return all;
  }

  /// Whether `word`, in normal form, is a syllable with all its marks.
  public static boolean isSyllable(String word) {
    if (!TONELESS.contains(Marks.withoutTone(word))) {
      return false;
    }
    var tone = tone(word);
    return !isStopped(word) || tone == SAC || tone == NANG;
  }

  /// Whether `word`, in normal form, is a syllable of which all marks, or some, were left out.
  public static boolean isBareSyllable(String word) {
    return BARE.contains(Marks.fold(word));
  }

  /// The tone of a word, 0 to 5.
  static int tone(String word) {
    var tone = 0;
    for (var at = 0; at < word.length(); at++) {
      tone = Math.max(tone, Vowels.tone(word.charAt(at)));
    }
    return tone;
  }

  private static boolean isStopped(String word) {
    var last = word.charAt(word.length() - 1);
    return last == 'c'
        || last == 'p'
        || last == 't'
        || (last == 'h' && word.length() > 1 && word.charAt(word.length() - 2) == 'c');
  }
}
