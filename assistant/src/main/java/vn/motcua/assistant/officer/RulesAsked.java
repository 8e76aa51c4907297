package vn.motcua.assistant.officer;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.motcua.assistant.compose.asked.Asked;
import vn.motcua.assistant.compose.asked.AskedWords;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.knowledge.language.Syllables;
import vn.motcua.knowledge.procedure.Procedure;

/// Picks of the rules around a procedure those that bear on what was asked of it: by the kind of the
/// question (a fee, a time limit) and by its words. Where nothing but the procedure is named, they
/// stay in their order.
final class RulesAsked {

  /// What is asked by kind: words that speak of it, in a rule or in what it is cited for.
  private static final Map<Intent, Pattern> KINDS = new EnumMap<>(Intent.class);

  static {
    KINDS.put(Intent.FEE, pattern("lệ phí|phí|tiền|đồng|miễn"));
    KINDS.put(Intent.TIME, pattern("thời hạn|ngày|giờ|hạn"));
    KINDS.put(Intent.DEADLINE, pattern("thời hạn|ngày|giờ|hạn"));
    KINDS.put(Intent.DOCUMENTS, pattern("giấy|giấy tờ|hồ sơ|tờ khai|xuất trình|bản sao|dữ liệu"));
    KINDS.put(Intent.FORM, pattern("mẫu|tờ khai|biểu mẫu"));
    KINDS.put(Intent.WHERE, pattern("nơi|xã|phường|thẩm quyền|địa giới"));
    KINDS.put(Intent.HOW, pattern("trực tuyến|bưu chính|trực tiếp|nhờ|làm thay|ủy quyền|có mặt"));
    KINDS.put(Intent.RESULT, pattern("kết quả|trích lục|giá trị"));
  }

  /// Words that ask for the law, whatever it is on.
  private static final Pattern LAW =
      pattern(
          "căn cứ(?: pháp lý| pháp luật| vào)?|cơ sở pháp lý|(?:điều|khoản|luật|nghị định|thông tư|văn bản) (?:nào|mấy|gì)"
              + "|theo quy định(?: nào)?|quy định(?: nào| gì)?|hồ sơ|thủ tục|trường hợp nào");

  /// What is done with dossiers: rules of the desk speak of it, those of a procedure do not.
  private static final Pattern DESK =
      pattern(
          "từ chối(?: tiếp nhận)?|(?:không|có) tiếp nhận|yêu cầu bổ sung|bổ sung|còn thiếu|thiếu|khi|chỉ có|được không|người yêu cầu");

  /// So many syllables in a row are no chance.
  private static final int RUN = 3;

  private static final double LITERAL = 0.45;

  private final AskedWords words = new AskedWords();

  private static Pattern pattern(String any) {
    return Pattern.compile("(?iu)(?<!\\p{L})(?:" + any + ")(?!\\p{L})");
  }

  /// A rule and how well it fits.
  private record Scored(Rule rule, double score) {}

  /// Whether the message asks of something more than the procedure itself.
  static boolean isDefinite(Understanding understanding) {
    return !Collections.disjoint(understanding.intents(), definite());
  }

  private static Set<Intent> definite() {
    return EnumSet.of(
        Intent.FEE,
        Intent.TIME,
        Intent.DEADLINE,
        Intent.DOCUMENTS,
        Intent.FORM,
        Intent.WHERE,
        Intent.RESULT);
  }

  /// The rules that bear on what is asked, the nearest first.
  ///
  /// @param own those that the record of the procedure names
  /// @param others those of the same regulations that it does not name: only words bring them in
  List<Rule> bearing(
      List<Rule> own, List<Rule> others, Procedure procedure, Understanding understanding) {
    var all = Stream.concat(own.stream(), others.stream()).toList();
    var texts = all.stream().map(Rule::words).toList();
    var question = LAW.matcher(understanding.question().text()).replaceAll(" ");
    var kinds = understanding.intents().stream().filter(KINDS::containsKey).toList();
    if (kinds.isEmpty() && words.of(question, procedure.name(), texts).isEmpty()) {
      return own;
    }
    var bare = DESK.matcher(question).replaceAll(" ");
    var asked = words.of(bare, procedure.name(), texts);
    var named = runs(bare, Syllables.of(procedure.name()));
    return all.stream()
        .map(rule -> new Scored(rule, score(rule, asked, named, kinds, own.contains(rule))))
        .filter(scored -> scored.score() > 0)
        .sorted(Comparator.comparingDouble(Scored::score).reversed())
        .map(Scored::rule)
        .distinct()
        .toList();
  }

  /// What the record cites it for tells more than its own words.
  private static double score(
      Rule rule, Asked asked, List<String> named, List<Intent> kinds, boolean isOwn) {
    var text = String.join(" ", Syllables.of(rule.words()));
    var literal = named.stream().anyMatch(text::contains) ? LITERAL : 0;
    var share = Math.max(asked.share(rule.words()), literal);
    if (!isOwn) {
      return share;
    }
    var cited = kinds.stream().anyMatch(kind -> has(kind, rule.label()));
    var speaks = kinds.stream().anyMatch(kind -> has(kind, rule.words()));
    return share + (cited ? 1 : 0) + (speaks ? 0.5 : 0);
  }

  /// Every few syllables in a row that are not the procedure's name: everyday words may be read as
  /// another name of the procedure, but a paper that is named stands in the rule as it is called.
  private static List<String> runs(String question, List<String> name) {
    var syllables = Syllables.of(question);
    return IntStream.rangeClosed(0, syllables.size() - RUN)
        .mapToObj(at -> syllables.subList(at, at + RUN))
        .filter(run -> !name.containsAll(run))
        .map(run -> String.join(" ", run))
        .toList();
  }

  private static boolean has(Intent kind, String text) {
    var pattern = KINDS.get(kind);
    return pattern != null && pattern.matcher(text).find();
  }
}
