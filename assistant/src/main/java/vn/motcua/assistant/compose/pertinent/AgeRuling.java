package vn.motcua.assistant.compose.pertinent;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.assistant.compose.page.Page;
import vn.motcua.assistant.compose.told.Whom;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.situation.Age;
import vn.motcua.knowledge.language.VietnameseText;
import vn.motcua.knowledge.procedure.Statement;

/// Answers whether somebody is old enough, or not too old, where a condition of the record says no
/// more than an age: "nam từ đủ 20 tuổi, nữ từ đủ 18 tuổi". That the age will do decides nothing else.
/// Whoever is younger than all whom the procedure is for, "người từ 75 tuổi, hoặc từ 70 đến 75 tuổi
/// thuộc hộ nghèo", hears just that.
final class AgeRuling {

  /// Whose age a part of a condition tells, and which.
  private static final Pattern BOUND =
      Pattern.compile(
          "(?u)^(?<who>nam|nữ|bên nam|bên nữ|nam giới|nữ giới|công dân(?: việt nam)?|người(?: \\p{L}+){0,2}|trẻ(?: em)?)"
              + " (?:phải )?(?<bound>từ đủ|đủ|từ|dưới|chưa đủ) (?<years>\\d{1,2}) tuổi(?: trở lên)?$");

  /// From which age on something is for people.
  private static final Pattern FROM =
      Pattern.compile(
          "(?u)(?<!\\p{L})(?:từ đủ|từ|đủ|trên) (?<years>\\d{1,3})(?: (?:tuổi )?đến (?:đủ |dưới )?\\d{1,3})? tuổi");

  /// An age that others must not have reached.
  private static final Pattern UP_TO = Ruling.pattern("(?<!đến )(?:dưới|chưa đủ|không quá) \\d+");

  private static final Pattern PART = Pattern.compile("[,;.]\\s*");

  private static final Pattern MALE = Ruling.pattern("nam|trai|chồng");
  private static final Pattern FEMALE = Ruling.pattern("nữ|gái|vợ");
  private static final Pattern YOUNG = Ruling.pattern("trẻ|trẻ em");

  /// An age that is told of somebody, in a part of a condition.
  private record Bound(String who, boolean least, int years) {

    static Optional<Bound> of(String part) {
      return Stream.of(BOUND.matcher(part))
          .filter(Matcher::find)
          .map(found ->
              new Bound(
                  found.group("who"),
                  !List.of("dưới", "chưa đủ").contains(found.group("bound")),
                  Integer.parseInt(found.group("years"))))
          .findFirst();
    }

    boolean isMetBy(Age age) {
      return least ? age.from() >= years : age.to() < years;
    }

    /// Whether no other is meant by it than the one who is asked about.
    boolean isOf(String asked, boolean young) {
      return !(MALE.matcher(who).find() && !MALE.matcher(asked).find())
          && !(FEMALE.matcher(who).find() && !FEMALE.matcher(asked).find())
          && !(YOUNG.matcher(who).find() && !young);
    }
  }

  /// The condition that decides `question`, with the answer before it.
  Optional<Section.Item> of(Page page, String question) {
    var asked = Whom.of(page.understanding());
    return asked
        .age()
        .filter(age -> age.from() == age.to())
        .flatMap(age ->
            decided(
                    page,
                    Statement.Kind.CONDITION,
                    line -> word(line, question, age, asked.isYoung()))
                .or(() -> decided(page, Statement.Kind.PURPOSE, line -> tooYoung(line, age))));
  }

  private static Optional<Section.Item> decided(
      Page page, Statement.Kind kind, Function<String, Optional<String>> word) {
    return page.procedure()
        .statements(kind)
        .filter(said -> page.shows(said.text(), said.source()))
        .flatMap(
            said -> word.apply(said.text()).stream().map(each -> Ruling.item(page, each, said)))
        .findFirst();
  }

  private static Optional<String> tooYoung(String line, Age age) {
    var small = VietnameseText.normal(line);
    var least =
        FROM.matcher(small).results().mapToInt(from -> Integer.parseInt(from.group("years"))).min();
    return Optional.of("ruling.young")
        .filter(_ -> !UP_TO.matcher(small).find())
        .filter(_ -> least.isPresent() && age.to() < least.getAsInt());
  }

  private static Optional<String> word(String line, String question, Age age, boolean young) {
    var bounds =
        PART.splitAsStream(VietnameseText.normal(line))
            .flatMap(part -> Bound.of(part.strip()).stream())
            .filter(bound -> bound.isOf(question, young))
            .toList();
    var met = bounds.stream().filter(bound -> bound.isMetBy(age)).count();
    if (bounds.isEmpty() || (met > 0 && met < bounds.size())) {
      return Optional.empty();
    }
    return Optional.of(met > 0 ? "ruling.aged" : "ruling.no");
  }
}
