package vn.motcua.knowledge.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import vn.motcua.knowledge.evidence.AskedPaper.Candidate;
import vn.motcua.knowledge.language.Reading;
import vn.motcua.knowledge.language.Syllables;

/// Reads what somebody typed as the name of a paper. The text counts as typed, as it was meant
/// ([Reading]), and last without any marks; the reading that is surest wins.
final class PaperReading {

  /// The whole text is a name of one kind.
  private static final double EXACT = 1.0;

  /// It is one but for marks that were left out, or begins with one: `giấy khai sinh của cháu`.
  private static final double NEAR = 0.9;

  /// It is a name that several kinds share, or holds one beside words that may change it.
  private static final double UNSURE = 0.5;

  private static final Set<String> BEFORE =
      Set.of(
          "cái", "tờ", "giấy", "thẻ", "mẫu", "cuốn", "quyển", "tấm", "bản", "xin", "nộp", "đòi",
          "đem", "mang", "theo", "thêm", "cần", "có", "phải", "cả", "lại", "của", "1", "01", "2",
          "02", "một", "hai");
  private static final Set<String> AFTER =
      Set.of(
          "của", "cho", "tôi", "em", "cháu", "con", "bố", "mẹ", "ba", "má", "vợ", "chồng", "ông",
          "bà", "anh", "chị", "mình", "bị", "mất", "hỏng", "rách", "hết", "còn", "hạn", "lâu",
          "rồi", "cũ", "mới", "này", "đó", "nữa", "không", "hả", "ạ", "với", "và", "trai", "gái",
          "cha", "người", "chủ", "hộ", "nhà", "hai", "bên", "thì", "sao", "nộp", "thay", "làm",
          "đi", "hồ", "sơ", "giùm", "dùm", "ruột", "đẻ", "nội", "ngoại", "gốc", "đã", "đang", "hồi",
          "trước");

  /// Words that begin with whom or what a paper is of.
  private static final Set<String> OF_WHOM = Set.of("người", "chủ", "bên", "nhà", "đất");

  private final Names names;
  private final Predicate<EvidenceType> general;
  private final UnaryOperator<Set<EvidenceType>> widest;
  private final Reading reading = new Reading();

  /// @param general whether more words may make it a narrower kind
  /// @param widest of kinds that share a name the one that all the others belong to; else none
  PaperReading(
      Names names, Predicate<EvidenceType> general, UnaryOperator<Set<EvidenceType>> widest) {
    this.names = names;
    this.general = general;
    this.widest = widest;
  }

  AskedPaper read(String text) {
    var typed = Syllables.of(text);
    var best = read(text, typed);
    if (surety(best) < EXACT) {
      best = surer(best, read(text, Syllables.terms(reading.mended(text))));
      best = surer(best, read(text, Syllables.terms(reading.of(text))));
    }
    return Names.bare(typed).equals(typed) ? asBare(best, typed) : best;
  }

  private AskedPaper read(String text, List<String> syllables) {
    var split = FormWords.split(syllables, named(syllables));
    return new AskedPaper(
        text, String.join(" ", split.rest()), split.form(), candidates(split.rest()));
  }

  /// Which syllables belong to names that stand in the text, so that `ảnh chụp màn hình VNeID`
  /// keeps its own words.
  private boolean[] named(List<String> syllables) {
    var named = new boolean[syllables.size()];
    for (var at = 0; at < syllables.size(); ) {
      var length = Math.max(1, names.proper.longest(syllables, at).length());
      for (var i = at; length > 1 && i < at + length; i++) {
        named[i] = true;
      }
      at += length;
    }
    return named;
  }

  private List<Candidate> candidates(List<String> words) {
    var exact = names.proper.exactly(words);
    var shared = names.shared.exactly(words);
    if (!exact.isEmpty()) {
      return ranked(exact, exact.size() == 1 ? EXACT : UNSURE, shared);
    }
    if (!shared.isEmpty()) {
      return ranked(widest.apply(shared), NEAR, shared);
    }
    var turned = HeadWords.turned(words, names.proper);
    return turned.size() == 1 ? ranked(turned, NEAR, Set.of()) : within(words);
  }

  /// The names inside of longer text, each by what stands around it.
  private List<Candidate> within(List<String> words) {
    var found = new LinkedHashMap<EvidenceType, Double>();
    for (var at = 0; at < words.size(); ) {
      var name = names.proper.longest(words, at);
      if (!name.isNone() && name.types().size() == 1) {
        found.merge(name.types().iterator().next(), sure(words, at, name), Math::max);
      }
      at += Math.max(1, name.length());
    }
    if (found.isEmpty()) {
      return sharedWithin(words);
    }
    return found.size() == 1 ? ranked(found) : ranked(halved(found, words));
  }

  private double sure(List<String> words, int at, NameTree.Found name) {
    var begins = words.subList(0, at).stream().allMatch(BEFORE::contains);
    var ends = isWhole(words, at, name);
    var open = name.length() == 1 || general.test(name.types().iterator().next());
    var told = name.length() > 2 || isOfWhom(words, at + name.length());
    return begins && (ends || (!open && told)) ? NEAR : UNSURE;
  }

  /// Whether nothing follows a name that makes it another paper's: of `giấy chứng nhận tập huấn` the
  /// first three words are no land certificate.
  private static boolean isWhole(List<String> words, int at, NameTree.Found name) {
    var after = words.subList(at + name.length(), words.size());
    return after.stream().allMatch(AFTER::contains) || isOfSomebody(after);
  }

  /// Whether the words go on with whose paper it is, or of which house: `căn cước người đại diện`.
  private static boolean isOfWhom(List<String> words, int at) {
    return at < words.size() && OF_WHOM.contains(words.get(at));
  }

  /// Whose paper it is does not make it another one.
  private static boolean isOfSomebody(List<String> after) {
    return !after.isEmpty() && after.getFirst().equals("của");
  }

  /// Two papers in one breath: which of them is asked about has to be asked back, but where the words
  /// themselves tell.
  private static Map<EvidenceType, Double> halved(
      Map<EvidenceType, Double> found, List<String> words) {
    var halved = new LinkedHashMap<EvidenceType, Double>();
    found.forEach((type, sure) -> halved.put(type, Math.min(sure, UNSURE)));
    HeadWords.meant(List.copyOf(found.keySet()), words).ifPresent(type -> halved.put(type, NEAR));
    return halved;
  }

  private List<Candidate> sharedWithin(List<String> words) {
    for (var at = 0; at < words.size(); at++) {
      var name = names.shared.longest(words, at);
      if (name.length() > 1 && (name.types().size() > 1 || isWhole(words, at, name))) {
        return ranked(Set.of(), 0, name.types());
      }
    }
    return List.of();
  }

  /// What letters without marks may mean. Two kinds whose names differ in marks alone are both
  /// told, however likely one of them is.
  private AskedPaper asBare(AskedPaper read, List<String> typed) {
    var split = FormWords.split(typed, new boolean[typed.size()]);
    var proper = names.bare.exactly(split.rest());
    var types = proper.isEmpty() ? names.bareShared.exactly(split.rest()) : proper;
    if (types.size() < 2 && surety(read) >= AskedPaper.SURE) {
      return read;
    }
    var sure = types.size() == 1 && !proper.isEmpty() && split.rest().size() > 1 ? NEAR : UNSURE;
    var asked =
        new AskedPaper(
            read.text(),
            String.join(" ", split.rest()),
            split.form(),
            ranked(types, sure, Set.of()));
    return types.size() > 1 ? asked : surer(read, asked);
  }

  private static List<Candidate> ranked(
      Set<EvidenceType> types, double sure, Set<EvidenceType> others) {
    var found = new LinkedHashMap<EvidenceType, Double>();
    types.forEach(type -> found.put(type, sure));
    others.forEach(type -> found.putIfAbsent(type, UNSURE));
    return ranked(found);
  }

  private static List<Candidate> ranked(Map<EvidenceType, Double> found) {
    var candidates = new ArrayList<Candidate>();
    found.forEach((type, sure) -> candidates.add(new Candidate(type, sure)));
    candidates.sort(Comparator.comparingDouble(Candidate::confidence).reversed());
    return candidates;
  }

  private static double surety(AskedPaper paper) {
    return paper.candidates().isEmpty() ? 0 : paper.candidates().getFirst().confidence();
  }

  private static AskedPaper surer(AskedPaper one, AskedPaper other) {
    return surety(other) > surety(one) ? other : one;
  }
}
