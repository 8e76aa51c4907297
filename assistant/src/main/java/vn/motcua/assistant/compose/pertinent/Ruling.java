package vn.motcua.assistant.compose.pertinent;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.assistant.compose.asked.AskedWords;
import vn.motcua.assistant.compose.fact.ChannelSections;
import vn.motcua.assistant.compose.page.Page;
import vn.motcua.assistant.compose.page.Passage;
import vn.motcua.assistant.compose.page.RecordSections;
import vn.motcua.assistant.compose.told.AsMeant;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.likeness.Likeness;
import vn.motcua.assistant.situation.RunOut;
import vn.motcua.knowledge.language.VietnameseText;
import vn.motcua.knowledge.procedure.Statement;

/// Answers by yes or no where a single sentence of the record decides plainly what is asked: one that
/// says nearly all of it, without a condition of its own. Nothing is decided where something is denied
/// in the question, and nobody is freed of a paper: that is told by verdicts.
final class Ruling {

  /// Of what is asked beyond the name of the procedure, so much stands in the sentence.
  private static final double PLAINLY = 0.75;

  /// Looked for in small words with marks, as all below.
  private static final Pattern MAY =
      pattern("(?:được|đc) (?:không|hông|hong|ko|k)|có được|có thể .+ (?:không|hông|ko)");

  private static final Pattern MUST =
      pattern("(?:có )?(?:phải|cần|bắt buộc)(?! là)(?: \\S+)+? (?:không|hông|hong|ko|k)");

  /// Of two things one: neither yes nor no answers that.
  private static final Pattern EITHER = pattern("hay (?:là )?(?:phải|được|để|có thể|cần)");

  private static final Pattern DENIES = pattern("(?:không|chưa|hông|hổng)(?= \\S+ \\S+)");

  /// What makes a sentence hold only for some.
  private static final Pattern CONDITION =
      pattern(
          "khi(?! (?:đăng k[ýí]|làm|đến|đi)(?!\\p{L}))|nếu|trừ|trường hợp|chỉ|với|đối với|tùy|có thể bị|thường|nên|chưa đối chiếu|mới được");

  /// Nothing is asked but the way of filing.
  private static final Pattern CHANNEL =
      pattern(
          "(?:online|trực tuyến|qua mạng|trên mạng|qua bưu điện|qua bưu chính|qua vneid|trên vneid|dịch vụ công)"
              + "(?: thì| có)* (?:được|đc) (?:không|hông|hong|ko|k)");

  /// What is due, and in which case.
  private static final Pattern DUE_WHEN =
      Pattern.compile("(?u)(?:^|[,;.] )(?:hoặc |hay )?(?<act>[^,;.]+?) khi (?<case>[^,;.]+)");

  /// What is forbidden, and in which case.
  private static final Pattern BAN =
      Pattern.compile(
          "(?u)^(?:cũng )?(?:không được|(?:bị )?cấm)(?: [^.;,]*?)? khi (?<case>[^.;]+)");

  private static final Pattern PROXY =
      pattern("ủy quyền|uỷ quyền|nhờ|(?:làm|nộp|đi|nhận|ký|khai) (?:thay|hộ|giùm|dùm|giúp)");

  private static final Set<Statement.Kind> RULING =
      EnumSet.of(Statement.Kind.CONDITION, Statement.Kind.WARNING, Statement.Kind.STEP);

  /// What offices may not do.
  private static final Pattern OFFICE =
      pattern("không được (?:đòi|yêu cầu|bắt|từ chối|tự|thu|giữ|hỏi)|có quyền");

  private static final Pattern BANNED =
      pattern("không được|(?:bị |nghiêm )?cấm|không(?: (?!phải|cần)\\S+){1,5} được");

  private static final Pattern ALLOWED =
      pattern("(?:cũng|vẫn|đều)(?: \\S+){0,3} được|có thể|được (?:phép|quyền|nhờ|ủy quyền)");

  private static final Pattern DUE = pattern("phải|bắt buộc|cùng (?:đến|có mặt)");

  private static final Pattern NOT_DUE = pattern("không (?:phải|cần|bắt buộc)|khỏi");

  private static final Pattern PAPER =
      pattern("nộp|giấy|bản|sổ|thẻ|đơn|ảnh|xuất trình|mang|hồ sơ|chứng minh|hộ chiếu");

  private static final Pattern SENTENCE = Pattern.compile("(?<=[.;])\\s+");

  private final Likeness likeness = new Likeness();
  private final AskedWords words;
  private final AgeRuling ages = new AgeRuling();

  Ruling(AskedWords words) {
    this.words = words;
  }

  static Pattern pattern(String words) {
    return Pattern.compile("(?u)(?<!\\p{L})(?:" + words + ")(?!\\p{L})");
  }

  /// Whether `question` asks whether something may or must be done.
  boolean isAsked(String question) {
    var asked = AsMeant.of(question);
    return Stream.of(MAY, MUST, EITHER).anyMatch(words -> words.matcher(asked).find());
  }

  /// Whether `asked`, in small words, asks whether one may.
  static boolean isMay(String asked) {
    return MAY.matcher(asked).find();
  }

  /// The line of the record that decides `question`, with the answer before it.
  Optional<Section.Item> of(Page page, String question) {
    var asked = AsMeant.of(question);
    var may = MAY.matcher(asked).find();
    if (!isAsked(question)) {
      return Optional.empty();
    }
    if (may && CHANNEL.matcher(asked).find()) {
      return ChannelSections.asked(page).map(way -> answered(page, "ruling.yes", way));
    }
    return (may ? ages.of(page, asked) : Optional.<Section.Item>empty())
        .or(() -> dueAgain(page, asked))
        .or(() -> may ? banned(page, question) : Optional.empty())
        .or(() ->
            isDenied(asked) || EITHER.matcher(asked).find()
                ? Optional.empty()
                : onWords(page, question, may));
  }

  /// What the procedure is for, where that is what is due for something that has run out: "thi lại khi
  /// thẻ quá hạn".
  private static Optional<Section.Item> dueAgain(Page page, String asked) {
    return RunOut.isToldIn(asked)
        ? Passage.ofRunOut(page)
            .flatMap(passage ->
                DUE_WHEN
                    .matcher(VietnameseText.normal(passage.text()))
                    .results()
                    .filter(due -> RunOut.isSpokenOfIn(due.group("case")))
                    .map(due -> due.group("act"))
                    .filter(act -> asksIfDue(asked, act))
                    .map(act -> answered(page, "ruling.due", passage.item(page), act)))
            .findFirst()
        : Optional.empty();
  }

  private static boolean asksIfDue(String asked, String act) {
    return pattern("(?:phải|cần|bắt buộc)(?: \\S+){0,2}? " + Pattern.quote(act))
        .matcher(asked)
        .find();
  }

  /// The line that forbids it in a case that the question tells.
  private Optional<Section.Item> banned(Page page, String question) {
    return lines(page)
        .filter(said ->
            SENTENCE
                .splitAsStream(said.text())
                .flatMap(sentence -> Stream.of(BAN.matcher(VietnameseText.normal(sentence))))
                .filter(Matcher::find)
                .anyMatch(ban -> likeness.cover(List.of(question), ban.group("case"))))
        .findFirst()
        .map(said -> item(page, "ruling.no", said));
  }

  /// Whether anything is denied but by the word that ends the question.
  private static boolean isDenied(String asked) {
    return DENIES.matcher(asked).find();
  }

  private Optional<Section.Item> onWords(Page page, String question, boolean may) {
    var lines = lines(page).toList();
    var sentences = lines.stream().flatMap(said -> SENTENCE.splitAsStream(said.text())).toList();
    var asked = words.of(question, page.procedure().name(), sentences);
    return lines.stream()
        .flatMap(said ->
            SENTENCE
                .splitAsStream(said.text())
                .filter(sentence ->
                    asked.share(sentence) >= PLAINLY || (may && areOfProxies(question, sentence)))
                .flatMap(sentence -> word(sentence, may).stream())
                .map(word -> item(page, word, said)))
        .findFirst();
  }

  private static Stream<Statement> lines(Page page) {
    return page.procedure().statements().stream()
        .filter(said -> RULING.contains(said.kind()))
        .filter(said -> page.shows(said.text(), said.source()));
  }

  /// Whether both speak of somebody who does it in another's place.
  private static boolean areOfProxies(String question, String sentence) {
    return PROXY.matcher(AsMeant.of(question)).find()
        && PROXY.matcher(VietnameseText.normal(sentence)).find();
  }

  private static Optional<String> word(String sentence, boolean may) {
    var small = VietnameseText.normal(sentence);
    if (CONDITION.matcher(small).find() || OFFICE.matcher(small).find()) {
      return Optional.empty();
    }
    return may ? may(small) : must(small);
  }

  private static Optional<String> may(String sentence) {
    return BANNED.matcher(sentence).find()
        ? Optional.of("ruling.no")
        : Optional.of("ruling.yes")
            .filter(_ -> ALLOWED.matcher(sentence).find() && !DENIES.matcher(sentence).find());
  }

  private static Optional<String> must(String sentence) {
    if (NOT_DUE.matcher(sentence).find()) {
      return Optional.of("ruling.no").filter(_ -> !PAPER.matcher(sentence).find());
    }
    return Optional.of("ruling.yes")
        .filter(_ -> DUE.matcher(sentence).find() && !DENIES.matcher(sentence).find());
  }

  static Section.Item item(Page page, String word, Statement said) {
    var line =
        page.item(said.text(), RecordSections.place(said.kind()), said.text(), said.source());
    return answered(page, word, line);
  }

  private static Section.Item answered(Page page, String word, Section.Item line, Object... parts) {
    return new Section.Item(page.wording().of(word, parts) + " " + line.text(), line.citations());
  }
}
