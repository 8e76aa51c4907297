package vn.motcua.assistant.retrieve.happen;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.motcua.assistant.retrieve.found.Retrieval;
import vn.motcua.assistant.retrieve.search.Finder;
import vn.motcua.assistant.retrieve.talk.Spoken;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.knowledge.language.EverydayTerms;
import vn.motcua.knowledge.language.VietnameseText;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.search.Hit;

/// Follows who asks within a talk whether they are paid something that another procedure is called by:
/// "vậy có được tiền mai táng không" after a death. Who asks what the one spoken of costs stays.
///
/// @param finder looks procedures up
/// @param terms what people call things
public record AskedBenefit(Finder finder, EverydayTerms terms) {

  /// Looked for in official words without marks, as all below: what stands between the asking words.
  private static final Pattern ASKED =
      Pattern.compile(
          "^(?:.* )?(?:duoc|dc|dk|co) (?<benefit>\\S+(?: \\S+){0,8}?)"
              + " (?:khong|khg|ko|kh|hong|hok|hem|chua)"
              + "(?: (?:a|vay|ha|nhi|the|ta|nhe|em|anh|chi|ban|ad|shop|luon))*$");

  /// What is asked is money that goes the other way, or comes back.
  private static final Pattern FEE =
      Pattern.compile(
          "\\b(?:(?:mat|ton|dong|nop|thu|het) (?:them |bao nhieu )?(?:tien|phi|le phi)|le phi|hoc phi"
              + "|mien|giam (?:tien|phi|le phi|thue|gia|bao nhieu)|(?:tra|hoan) lai|co (?:can|phai))\\b");

  /// Words of the asking, and those for anything that is paid.
  private static final Pattern GENERAL =
      Pattern.compile(
          "\\b(?:tro cap|phu cap|che do|ho tro|quyen loi|huong|nhan|lanh|linh|lay"
              + "|chi tra|tra|cho|xin|them|luon|duoc|co|nghi|tien|khoan|so tien|phi|muc|cac|nhung|cai|gi"
              + "|nao|khac|nua|het|cua nha nuoc|nha nuoc|ben bao hiem)\\b");

  /// How something is paid: alone it names nothing.
  private static final Pattern HOW =
      Pattern.compile("\\b(?:hang thang|hang nam|mot lan|1 lan|moi thang)\\b");

  /// Who asks for anything that is paid says one of these.
  private static final Pattern ANYTHING =
      Pattern.compile(
          "\\b(?:tro cap|phu cap|che do|ho tro|quyen loi|huong|(?:nhan|lanh|linh) (?:duoc )?tien)\\b");

  /// What a name says before what is paid.
  private static final String HEAD = "\\b(?:tro cap|phu cap|che do|ho tro|huong)";

  private static final Pattern PAYS = Pattern.compile(HEAD + "\\b");

  /// Procedures that end or move what is paid already, or let others collect it.
  private static final Pattern PAID_BEFORE =
      Pattern.compile(
          "^(?:thu tuc )?(?:cham dut|tam dinh chi|giai quyet chuyen|uy quyen|truy linh|khau tru|huy"
              + "|giai quyet dieu chinh|nguoi huong|quyet toan|huong lai)\\b");

  /// Whoever asks in a talk is a person.
  private static final Pattern TO_OTHERS =
      Pattern.compile(
          "\\b(?:cho doanh nghiep|doanh nghiep nho|to chuc tin dung|hop tac xa|du an|lai suat|dau tu"
              + "|cong cu ho tro)\\b");

  /// Words that are found this well are meant, though no name has them. Set by talks made up for it.
  private static final double MEANT = 0.6;

  private static final String BLANK = " ";

  /// The procedure that pays what is asked for; empty for any other message.
  public Optional<Retrieval> of(Understanding understanding) {
    var message = official(understanding.question().text());
    var asked = ASKED.matcher(message);
    return finder
        .record(understanding.context().focus())
        .filter(_ -> asked.matches() && !FEE.matcher(message).find())
        .flatMap(spoken -> paid(asked.group("benefit"), understanding, spoken));
  }

  private Optional<Retrieval> paid(String benefit, Understanding understanding, Procedure spoken) {
    var named = without(GENERAL, benefit);
    var told = understanding.situation();
    if (named.isEmpty()) {
      return ANYTHING.matcher(benefit).find() ? besides(understanding, spoken) : Optional.empty();
    }
    var found = finder.search(understanding.query(), told);
    var kind = without(HOW, named);
    var isCalled = isCalled(named).or(name -> !kind.isEmpty() && isCalled(kind).test(name));
    return isCalled.test(official(spoken.name()))
        ? Optional.empty()
        : found.hits().stream()
            .filter(hit -> isCalled.test(official(hit.name())))
            .findFirst()
            .or(() -> found.best().filter(hit -> hit.score() >= MEANT && !kind.isEmpty()))
            .filter(hit -> pays(hit) && !hit.code().equals(spoken.code()))
            .map(hit -> first(hit, found));
  }

  /// The procedure for something paid that belongs to the one spoken of, where that pays nothing itself;
  /// else the one spoken of.
  private Optional<Retrieval> besides(Understanding understanding, Procedure spoken) {
    var found = finder.search("trợ cấp " + spoken.name(), understanding.situation());
    return found.hits().stream()
        .filter(hit -> pays(hit) && !PAYS.matcher(official(spoken.name())).find())
        .filter(hit -> belongs(hit, spoken))
        .findFirst()
        .map(hit -> first(hit, found))
        .or(() -> Spoken.resumed(spoken.code(), understanding.context(), found, finder));
  }

  private boolean belongs(Hit hit, Procedure spoken) {
    return finder
        .record(hit.code())
        .filter(record -> record.related().contains(spoken.code()))
        .isPresent();
  }

  private Retrieval first(Hit hit, Retrieval found) {
    return found.opening(finder.coded(hit.code()).orElse(hit));
  }

  private boolean pays(Hit hit) {
    var name = official(hit.name());
    return PAYS.matcher(name).find()
        && !PAID_BEFORE.matcher(name).find()
        && !TO_OTHERS.matcher(name).find();
  }

  /// Whether a name has `words` right behind what it says of anything paid; one that only says how it is
  /// paid must end there.
  private static Predicate<String> isCalled(String words) {
    var end = without(HOW, words).isEmpty() ? "$" : "\\b";
    return Pattern.compile(HEAD + " (?:\\S+ ){0,2}?" + Pattern.quote(words) + end).asPredicate();
  }

  private static String without(Pattern general, String words) {
    return Arrays.stream(general.matcher(words).replaceAll(BLANK).strip().split("\\s+"))
        .collect(Collectors.joining(BLANK));
  }

  /// `text` in official words without marks.
  private String official(String text) {
    return terms.officialSyllables(text).stream()
        .map(VietnameseText::fold)
        .collect(Collectors.joining(BLANK));
  }
}
