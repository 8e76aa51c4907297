package vn.motcua.assistant.verdict.told;

import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.assistant.kinship.Kin;
import vn.motcua.assistant.kinship.Kinship;
import vn.motcua.assistant.likeness.Likeness;
import vn.motcua.knowledge.language.VietnameseText;
import vn.motcua.knowledge.rule.CaseFact;

/// Tells whether the condition of a row holds on what is known of the case. What the words do not
/// decide stays unknown.
public final class Conditions {

  /// Whether a condition holds.
  public enum Answer {
    YES,
    NO,
    UNKNOWN
  }

  /// When a paper is handed in, and not whether.
  private static final Pattern ON_RECEIPT =
      Pattern.compile("(?:chỉ )?khi (?:đến )?nhận (?:giấy|thẻ|sổ|bằng|kết quả)[^,;]{0,40}");

  /// A bound in figures, which is neither a day nor an age.
  private static final Pattern BOUND =
      Pattern.compile(
          "(?:từ|trên|dưới|quá|hơn|ít nhất|tối thiểu|tối đa|không quá) (?:đủ |trên |dưới )?"
              + "\\d[\\d.,]*(?! ?(?:tháng )?tuổi)(?![\\d/.]*/\\d)");

  private static final Pattern LIST = Pattern.compile("[,;/]| hoặc ");

  private static final Pattern MORE_THAN_ONE = Pattern.compile("\\d|,|;| hoặc | và | trừ ");

  /// Whoever is none of these relatives.
  private static final Pattern NOT_KIN =
      Pattern.compile(
          "^(?:(?:chỉ |riêng )?(?:khi|với|đối với|cho|nếu) )?(?:nhờ )?người (?:đi cùng |đi thay )?"
              + "không phải (?:là )?(?<kin>[\\p{L}, ]+)$");

  /// Whatever class is none of these.
  private static final Pattern OTHER_CLASS =
      Pattern.compile(
          "hạng khác (?<classes>[a-z]\\d?[a-z]?(?:(?:, ?| và | hoặc )[a-z]\\d?[a-z]?)*)(?![\\p{L}\\d])");

  private static final Pattern CLASS_BETWEEN = Pattern.compile(", ?| và | hoặc ");

  private static final Pattern CLASS =
      Pattern.compile(
          "(?<=(?:hạng|bằng) )[a-z](?![\\p{L}\\d])|(?<![\\p{L}\\d])[a-d]\\d(?![\\p{L}\\d])");

  private static final Pattern CAR = Pattern.compile("ô tô|xe hơi|xe con|xe tải|xe khách|xe buýt");

  /// The class is named as one that is not, or not alone, the person's.
  private static final Pattern DENIED_CLASS =
      Pattern.compile(
          "(?iu)(?:không (?:phải|có|chỉ|riêng)|khác|ngoài|trừ)[^;.]{0,25}(?:xe máy|mô tô|hạng a|bằng a|a1)");

  /// Until 2025 it was for cars, since then for motorbikes with three wheels.
  private static final String TWO_MEANINGS = "b1";

  private static final Pattern MOTORBIKE = Pattern.compile("xe máy|mô tô|xe gắn máy");

  /// Somebody else is sent.
  private static final String ASKED = "nhờ người";

  /// Somebody else files.
  private static final Pattern SENT =
      Pattern.compile(
          "(?<!\\p{L})(?:nhờ|ủy quyền|(?:đi|nộp|làm|khai|đăng ký|ghi chú|xin) thay)(?!\\p{L})|thay$");

  private static final Pattern NEAR = Pattern.compile("thân thích|người thân|họ hàng");

  /// A longer condition says more than how it is filed.
  private static final int LONGEST_OF_CHANNEL = 110;

  /// A longer condition says more than the facts that were read in it.
  private static final int LONGEST_OF_FACTS = 90;

  /// On organisations of whatever kind; who is one need not be one of securities.
  private static final Pattern SOME_ORGANISATION =
      Pattern.compile(
          "(?:(?:đối với|nếu|trường hợp|người|bên|chủ|nộp|yêu cầu|đề nghị|đăng ký|hồ sơ|là|các|cơ quan"
              + "|tổ chức|doanh nghiệp|công ty|pháp nhân|và|hoặc)(?!\\p{L})[ ,.;]*)+");

  private final ConditionReader reader;
  private final Likeness likeness = new Likeness();

  /// @param reader reads circumstances in words
  public Conditions(CircumstanceReader reader) {
    this.reader = new ConditionReader(reader);
  }

  /// Holds words against words.
  public Likeness likeness() {
    return likeness;
  }

  /// Whether `condition` holds. What somebody says in so many words holds. A way of filing alone
  /// decides; facts decide only in plain words, where all of them are known, or all are said not
  /// to be so.
  public Answer hold(String condition, Circumstances known) {
    if (known.said().stream()
        .filter(phrase -> !isDenied(phrase, condition))
        .anyMatch(phrase -> likeness.says(phrase, condition))) {
      return Answer.YES;
    }
    if (known.said().stream().anyMatch(phrase -> likeness.opposes(phrase, condition))) {
      return Answer.NO;
    }
    var stated = reader.of(condition);
    var byKin = byKin(stated, known);
    if (byKin != Answer.UNKNOWN) {
      return byKin;
    }
    var isNo = isOfOtherClass(stated, known) || isOfNobodySent(stated, known);
    return isNo ? Answer.NO : byFacts(stated, known);
  }

  /// Whether somebody says that they are not what `condition` is on: who is "không phải người không
  /// quốc tịch" is none, though the words are all there.
  private static boolean isDenied(String phrase, String condition) {
    return Denied.isIn(VietnameseText.normal(phrase))
        && !Denied.isIn(VietnameseText.normal(condition));
  }

  /// Whether it is only on somebody being sent, by who goes themselves.
  private static boolean isOfNobodySent(StatedCondition stated, Circumstances known) {
    return known.excluded().contains(CaseFact.PROXY)
        && stated.words().contains(ASKED)
        && isPlain(stated.words());
  }

  /// Whether the condition is that somebody else files.
  public static boolean isOfSending(String condition) {
    return SENT.matcher(VietnameseText.normal(condition)).find();
  }

  /// Whether the condition is on other classes than those that it lists, and only such were said:
  /// `với hạng khác A1, A, B1`.
  private static boolean isOfOtherClass(StatedCondition stated, Circumstances known) {
    var other = OTHER_CLASS.matcher(stated.words());
    if (!other.find()) {
      return false;
    }
    var listed = List.of(CLASS_BETWEEN.split(other.group("classes")));
    var said = classes(known).toList();
    return !said.isEmpty()
        && known.said().stream().noneMatch(phrase -> DENIED_CLASS.matcher(phrase).find())
        && said.stream().allMatch(one -> listed.contains(one) && !one.equals(TWO_MEANINGS));
  }

  /// Whether the class of a licence was said.
  public static boolean namesClass(Circumstances known) {
    return classes(known).findAny().isPresent();
  }

  private static Stream<String> classes(Circumstances known) {
    var said = VietnameseText.normal(String.join(" ; ", known.said()));
    var byVehicle =
        Stream.of(MOTORBIKE.matcher(said).find() ? "a1" : "", CAR.matcher(said).find() ? "b" : "")
            .filter(one -> !one.isEmpty());
    return Stream.concat(CLASS.matcher(said).results().map(MatchResult::group), byVehicle);
  }

  private static Answer byFacts(StatedCondition stated, Circumstances known) {
    var facts = stated.facts();
    if (!stated.channels().isEmpty() && known.channel().isPresent()) {
      if (!stated.channels().contains(known.channel().get())) {
        return Answer.NO;
      }
      if (facts.isEmpty()) {
        return stated.words().length() <= LONGEST_OF_CHANNEL ? Answer.YES : Answer.UNKNOWN;
      }
    }
    if (facts.isEmpty() || !isPlain(stated.words())) {
      return Answer.UNKNOWN;
    }
    if (known.excluded().containsAll(facts)) {
      return Answer.NO;
    }
    if (facts.contains(CaseFact.ORGANISATION)
        && !SOME_ORGANISATION.matcher(stated.words()).matches()) {
      return Answer.UNKNOWN;
    }
    return known.known().containsAll(facts) ? Answer.YES : Answer.UNKNOWN;
  }

  /// Whether a condition on who is no relative of a kind holds; who goes themselves sends nobody.
  private static Answer byKin(StatedCondition stated, Circumstances known) {
    var none = NOT_KIN.matcher(stated.words());
    if (!none.find()) {
      return Answer.UNKNOWN;
    }
    if (known.kin().isEmpty()) {
      var goes = known.excluded().contains(CaseFact.PROXY) && stated.words().contains(ASKED);
      return goes ? Answer.NO : Answer.UNKNOWN;
    }
    var listed = Kinship.listed(none.group("kin"));
    if (listed.containsAll(known.kin())) {
      return Answer.NO;
    }
    var open = known.kin().contains(Kin.OTHER) && NEAR.matcher(none.group("kin")).find();
    return Collections.disjoint(listed, known.kin()) && !open ? Answer.YES : Answer.UNKNOWN;
  }

  /// The same for a condition under which something is due: words that resemble it will do, the
  /// procedure's own name, or one of the facts that it names.
  ///
  /// @param title the procedure's name
  public Answer due(String condition, Circumstances known, String title) {
    if (resembles(condition, known)) {
      return Answer.YES;
    }
    var answer = hold(condition, known);
    if (answer != Answer.UNKNOWN) {
      return answer;
    }
    var supposed =
        isNamedBy(title, condition)
            || ON_RECEIPT.matcher(VietnameseText.normal(condition)).matches()
            || namesKnownFact(condition, known);
    return supposed ? Answer.YES : Answer.UNKNOWN;
  }

  /// Whether a condition under which something is due holds in the case of `asked`.
  public Answer isDue(String condition, Case asked) {
    var answer = isDue(condition, asked.circumstances(), asked.title());
    return answer == Answer.UNKNOWN && isRuledOut(condition, asked) ? Answer.NO : answer;
  }

  /// Whether somebody says that they do not do what `condition` is about.
  public boolean isRuledOut(String condition, Case asked) {
    var said = asked.circumstances().said();
    var matter = String.join("; ", said) + "; " + asked.title() + "; " + asked.words();
    return said.stream().anyMatch(phrase -> likeness.rulesOut(phrase, condition, matter));
  }

  /// Whether the words that were said have most of those of `heading`.
  public boolean isCovered(String heading, Case asked) {
    var known = asked.circumstances();
    return resembles(heading, known) || covers(known, heading);
  }

  private boolean covers(Circumstances known, String condition) {
    return !isUnmeasured(condition, known) && likeness.cover(known.said(), condition);
  }

  /// The same by what was said alone, whatever the procedure's name says.
  public Answer isTold(String condition, Case asked) {
    return isDue(condition, asked.circumstances(), "");
  }

  private Answer isDue(String condition, Circumstances known, String title) {
    var answer = due(condition, known, title);
    return answer == Answer.UNKNOWN && covers(known, condition) ? Answer.YES : answer;
  }

  private boolean resembles(String condition, Circumstances known) {
    return !isUnmeasured(condition, known)
        && known.said().stream().anyMatch(phrase -> likeness.resembles(phrase, condition));
  }

  /// Whether the condition has a bound of which nobody said on which side they are.
  private static boolean isUnmeasured(String condition, Circumstances known) {
    return BOUND.matcher(VietnameseText.normal(condition)).find()
        && known.said().stream().noneMatch(phrase -> phrase.chars().anyMatch(Character::isDigit));
  }

  /// Whether the procedure's name tells the case; one that lists several tells none, and none tells
  /// who files.
  private boolean isNamedBy(String title, String condition) {
    return !LIST.matcher(title).find()
        && !isOfSending(condition)
        && likeness.says(title, condition);
  }

  /// Whether one of the things that the condition lists names facts, and all of them are known.
  private boolean namesKnownFact(String condition, Circumstances known) {
    return reader.of(condition).listed().stream()
        .anyMatch(facts -> known.known().containsAll(facts));
  }

  /// Whether it says one thing only: no choice, no figure, no long words.
  private static boolean isPlain(String words) {
    return words.length() <= LONGEST_OF_FACTS && !MORE_THAN_ONE.matcher(words).find();
  }
}
