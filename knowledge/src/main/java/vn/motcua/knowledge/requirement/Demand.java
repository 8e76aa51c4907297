package vn.motcua.knowledge.requirement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import vn.motcua.knowledge.evidence.EvidenceType;
import vn.motcua.knowledge.evidence.EvidenceTypes;

/// Papers of which one is asked for.
///
/// @param items the papers, one or several that serve in each other's place
/// @param choice whether the words leave a choice
record Demand(List<Item> items, boolean choice) {

  private static final String KINDS =
      "giấy|chứng từ|văn bản|hợp đồng|biên bản|quyết định|thẻ|sổ|bản án|tài liệu|báo cáo";

  private static final Pattern ONE_OF =
      Wording.pattern(
          "(?:gồm |có )?(?:ít nhất |tối thiểu )?(?:một|01|1)(?: \\(.{1,4}\\))?(?: hoặc một số)?(?: trong(?: số)?)?"
              + " (?:các |những |hai |ba |số )*(?:loại )?(?:giấy tờ|tài liệu|văn bản|chứng từ|hồ sơ|giấy)(?![\\p{L}])");
  private static final Pattern ONE_OF_ANYWHERE =
      Wording.words("một trong(?: số)?(?: các| những| hai| ba)*");

  /// Which papers a name stands for: `chứng từ xuất xứ (giấy chứng nhận A hoặc chứng từ B)`.
  private static final Pattern EITHER =
      Wording.pattern(
          "[^(:;,.]{4,80}\\((?:là )?(?:" + KINDS + ")[^();]*? hoặc (?:" + KINDS + ")[^();]*\\)");

  private static final Pattern TITLE =
      Wording.pattern("(?<![\\p{L}])(?:sau|sau đây|gồm|bao gồm|dưới đây)(?![\\p{L}])|:");

  private static final Pattern INTRODUCTION =
      Wording.pattern(
          "(?:giấy tờ|tài liệu|văn bản|chứng từ|hồ sơ|giấy)(?:,? (?:tài liệu|văn bản))? (?:sau|sau đây|gồm|bao gồm)(?: có)? ?[:;.]?$");

  private static final Pattern NAME_OF_ALL =
      Wording.pattern(
          "(?:giấy tờ|tài liệu|hồ sơ|chứng từ)(?![\\p{L}])(?:(?!chứng minh|xác minh|trường hợp|đối với|nếu |khi )[^:(]){0,90}:");

  Demand {
    items = List.copyOf(items);
  }

  /// What `sentence` asks for from `from` on, in order; at least one.
  static List<Demand> of(String sentence, int from, EvidenceTypes types) {
    return of(sentence, Items.of(sentence, from, types));
  }

  /// What the papers of `sentence` are asked for, in order; at least one.
  static List<Demand> of(String sentence, Items found) {
    var items = found.all();
    var oneOf =
        ONE_OF.matcher(sentence).region(items.getFirst().from(), sentence.length()).lookingAt()
            || ONE_OF
                .matcher(sentence)
                .region(items.getFirst().start(), sentence.length())
                .lookingAt()
            || (items.size() > 1 && ONE_OF_ANYWHERE.matcher(sentence).find());
    if (oneOf) {
      return List.of(oneOf(sentence, items));
    }
    if (items.size() == 1
        && EITHER
            .matcher(sentence)
            .region(items.getFirst().start(), sentence.length())
            .lookingAt()) {
      return List.of(new Demand(items, true));
    }
    var introduced = items.size() > 1 && introduces(sentence, items.getFirst());
    return grouped(introduced ? items.subList(1, items.size()) : items);
  }

  /// Whether words in normal form begin with "one of the papers".
  static boolean isOneOf(String normal) {
    return ONE_OF.matcher(normal).region(Items.afterLead(normal, 0), normal.length()).lookingAt();
  }

  /// `Bản sao các giấy tờ sau đây:` stands for what follows.
  private static boolean introduces(String sentence, Item first) {
    var name = sentence.substring(first.start(), Math.min(sentence.length(), first.end() + 1));
    return INTRODUCTION.matcher(name).find() || NAME_OF_ALL.matcher(name).matches();
  }

  /// `Một trong các giấy tờ sau:` is no paper itself, `một trong các giấy tờ về đất` is.
  private static Demand oneOf(String sentence, List<Item> items) {
    var first = items.getFirst();
    var title =
        items.size() > 1
            && first.mention().isEmpty()
            && TITLE.matcher(sentence.substring(first.start(), items.get(1).from())).find();
    return new Demand(title ? items.subList(1, items.size()) : items, true);
  }

  private static List<Demand> grouped(List<Item> items) {
    var demands = new ArrayList<Demand>();
    var list = new ArrayList<Item>();
    for (var item : items) {
      if (!list.isEmpty() && !item.isOr() && !item.isListed()) {
        demands.addAll(closed(list));
        list.clear();
      }
      list.add(item);
    }
    demands.addAll(closed(list));
    return demands;
  }

  /// A list with "hoặc" is a choice, one of commas alone are many papers.
  private static List<Demand> closed(List<Item> list) {
    return list.stream().anyMatch(Item::isOr)
        ? List.of(new Demand(list, true))
        : list.stream().map(item -> new Demand(List.of(item), false)).toList();
  }

  /// The kinds that serve; where some of a choice are not known, "other papers" stands for them.
  List<EvidenceType> papers(EvidenceTypes types) {
    var found = new LinkedHashMap<String, EvidenceType>();
    items.forEach(
        item -> item.mention().ifPresent(hit -> found.putIfAbsent(hit.type().id(), hit.type())));
    var open = items.stream().anyMatch(item -> item.mention().isEmpty());
    if (choice && !found.isEmpty() && (open || found.size() == 1)) {
      types
          .find(EvidenceType.UNNAMED)
          .ifPresent(others -> found.putIfAbsent(EvidenceType.UNNAMED, others));
    }
    return new ArrayList<>(found.values());
  }

  /// Whether its words name several papers of which one is asked for.
  boolean isOneOfSeveral() {
    return choice && items.size() > 1;
  }

  /// What of its words stands before the papers that it lists line by line; what a line tells holds
  /// for that paper alone.
  ///
  /// @param own its words, with those on the form
  Row title(Row own) {
    return choice
        ? items.stream()
            .skip(1)
            .filter(item -> item.joint().equals(";"))
            .findFirst()
            .map(item -> own.part(0, Math.min(own.normal().length(), item.from() - from())))
            .orElse(own)
        : own;
  }

  /// Its own words in `sentence`.
  Row part(Row sentence) {
    return sentence.part(start(), end());
  }

  /// Where its words begin, with those on the form.
  int from() {
    return items.getFirst().from();
  }

  /// Where its own words begin.
  int start() {
    return items.getFirst().start();
  }

  /// Where the words of the next one begin.
  int end() {
    return items.getLast().end();
  }

  /// What joins it to the one before.
  String joint() {
    return items.getFirst().joint();
  }
}
