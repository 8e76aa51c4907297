package vn.motcua.assistant.compose.fact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.assistant.compose.page.Page;
import vn.motcua.assistant.compose.page.RecordSections;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.assistant.understand.cue.Cue;
import vn.motcua.knowledge.language.VietnameseText;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.procedure.Source;
import vn.motcua.knowledge.procedure.Statement;

/// Money that is no fee of filing: what one is paid, and taxes and contributions. The words of the
/// record tell it, or nobody does: that filing is free says nothing of it.
public final class SumSections {

  private static final int MOST = 4;

  /// By name it sets what one pays; who pays taxes is also registered, and that costs none.
  private static final Pattern LEVIED_BY =
      Pattern.compile(
          "(?u)^(?:thủ tục )?(?:khai|kê khai|nộp|gia hạn nộp|miễn|giảm|tính)(?!\\p{L})[^.]*"
              + "(?:thuế|lệ phí trước bạ|tiền sử dụng đất|tiền thuê đất)(?!\\p{L})"
              + "|(?<!\\p{L})đóng[^;.]{0,60}(?:bhxh|bhyt|bảo hiểm)(?!\\p{L})");

  private static final Pattern PAID_OUT =
      Pattern.compile(
          "(?u)(?<!\\p{L})(?:hưởng|trợ cấp|phụ cấp|chi trả|mai táng|hỗ trợ|bồi thường)(?!\\p{L})");

  /// Where a sentence ends: not within a number or behind the number of a place.
  private static final Pattern SENTENCE = Pattern.compile("(?<=[.;!?])\\s+|\\n+");

  private static final Pattern END = Pattern.compile("[;,]$");

  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?u)\\d[\\d.,]*\\s*(?:đồng|đ|vnđ|triệu|nghìn|ngàn|tỷ|%|phần trăm)(?!\\p{L})"
              + "|(?:\\d+|một|hai|ba|nửa) (?:lần|tháng) (?:tiền )?(?:mức|lương|chuẩn|trợ cấp)"
              + "|(?:mức|tiền) [\\p{L} ]{0,40}(?:tính|bằng) (?:theo|trên|bằng)?");

  /// Sentences on other money.
  private static final Pattern OTHER =
      Pattern.compile(
          "(?u)(?<!\\p{L})(?:phạt|vốn|doanh thu|giá trị hợp đồng|lệ phí (?!trước bạ))(?!\\p{L})");

  /// Money beside the fee of filing that is no fee itself.
  private static final Pattern LEVY =
      Pattern.compile(
          "(?u)(?<!\\p{L})(?:thuế|trước bạ|tiền sử dụng đất|tiền thuê đất|bảo hiểm|bhxh|bhyt)(?!\\p{L})");

  /// Who need not pay, and no paper or fee that is spared.
  private static final Pattern EXEMPT =
      Pattern.compile(
          "(?u)(?<!\\p{L})(?:miễn(?! phí| lệ phí nộp| giấy| nộp| cấp| phép)|không phải (?:nộp|đóng|chịu) (?:thuế|tiền|lệ phí trước bạ))"
              + "(?!\\p{L})");

  private static final int MOST_EXEMPT = 2;

  /// Which money is asked for.
  private enum Sum {
    RECEIVED(
        Pattern.compile(
            "(?u)(?<!\\p{L})(?:hưởng|trợ cấp|phụ cấp|nhận|chi trả|lương hưu|bồi thường|tuất|hỗ trợ|mức)"
                + "(?!\\p{L})"),
        Cue.RECEIVED,
        "sum.received"),
    LEVIED(
        Pattern.compile(
            "(?u)(?<!\\p{L})(?:thuế|trước bạ|đóng|tiền sử dụng đất|tiền thuê đất|mức thu|nộp)(?!\\p{L})"),
        Cue.LEVY,
        "sum.levy");

    private final Pattern words;
    private final Cue cue;
    private final String key;

    Sum(Pattern words, Cue cue, String key) {
      this.words = words;
      this.cue = cue;
      this.key = key;
    }

    static Optional<Sum> asked(Understanding understanding) {
      return Stream.of(values()).filter(sum -> understanding.has(sum.cue)).findFirst();
    }

    /// The money that a procedure is about by its name.
    static Optional<Sum> of(Procedure procedure) {
      var name = VietnameseText.normal(procedure.name());
      if (PAID_OUT.matcher(name).find()) {
        return Optional.of(RECEIVED);
      }
      return LEVIED_BY.matcher(name).find() ? Optional.of(LEVIED) : Optional.empty();
    }
  }

  /// A sentence of the record with the passage that it stands in.
  private record Told(String sentence, String passage, String locator, Source source) {}

  private SumSections() {}

  /// What the record says of the sum that is asked for; empty where only the fee of filing is.
  public static Optional<Section> section(Page page) {
    return asked(page).map(sum -> section(page, sum));
  }

  /// The fee of filing, under a title that says so where other money was asked for as well.
  static Section filing(Page page) {
    var fees = ChannelSections.fees(page);
    return asked(page).isPresent()
        ? new Section(fees.kind(), page.wording().of("section.FILING"), fees.items())
        : fees;
  }

  /// What one gets: who asks for a sum is told what filing costs instead.
  static Section result(Page page) {
    return asked(page).filter(Sum.RECEIVED::equals).isPresent()
        ? filing(page)
        : RecordSections.results(page);
  }

  /// Whether the record tells the sum that the words of the question ask for, or none is.
  public static boolean isTold(Page page) {
    return Sum.asked(page.understanding())
        .map(sum -> told(page, sum).findAny().isPresent())
        .orElse(true);
  }

  /// What the question asks for, or where it only asks for money, what the procedure is about.
  private static Optional<Sum> asked(Page page) {
    var asks = page.understanding();
    return Sum.asked(asks)
        .or(() -> Sum.of(page.procedure()))
        .filter(sum ->
            asks.has(sum.cue)
                || asks.has(Cue.REGULAR)
                || (sum == Sum.LEVIED && asks.intents().contains(Intent.FEE)));
  }

  private static Section section(Page page, Sum sum) {
    var told =
        told(page, sum)
            .limit(MOST)
            .map(said -> page.item(said.sentence(), said.locator(), said.passage(), said.source()))
            .toList();
    var items = told.isEmpty() ? List.of(unknown(page, sum)) : told;
    return new Section(
        Section.Kind.SUMMARY,
        page.wording().of("section." + sum.key),
        sum == Sum.LEVIED ? Stream.concat(exempt(page, told), items.stream()).toList() : items);
  }

  /// Who need not pay: before the rate, which is theirs who must.
  private static Stream<Section.Item> exempt(Page page, List<Section.Item> told) {
    var itsOwn = Sum.of(page.procedure()).filter(Sum.LEVIED::equals).isPresent();
    return page.procedure().statements().stream()
        .filter(said -> said.kind() != Statement.Kind.STEP)
        .filter(said -> page.shows(said.text(), said.source()))
        .filter(said -> exempts(said.text().toLowerCase(Locale.ROOT), itsOwn))
        .map(said ->
            page.item(said.text(), RecordSections.place(said.kind()), said.text(), said.source()))
        .filter(item -> !told.contains(item))
        .limit(MOST_EXEMPT);
  }

  private static boolean exempts(String said, boolean itsOwn) {
    return EXEMPT.matcher(said).find() && (itsOwn || LEVY.matcher(said).find());
  }

  /// That the sum is not published with the procedure, and who reckons it: the deciding office, where
  /// that money is what the procedure is about.
  private static Section.Item unknown(Page page, Sum sum) {
    var authority = page.procedure().authority();
    var decides = authority.decides().isEmpty() ? authority.handles() : authority.decides();
    var itsOwn = Sum.of(page.procedure()).filter(sum::equals).isPresent();
    return decides.isEmpty() || !itsOwn
        ? page.remark(sum.key + ".none")
        : page.item(
            page.wording().of(sum.key + ".ask", decides),
            "Cơ quan có thẩm quyền",
            decides,
            authority.source());
  }

  private static Stream<Told> told(Page page, Sum sum) {
    var procedure = page.procedure();
    var statements =
        procedure.statements().stream()
            .flatMap(
                said -> sentences(said.text(), RecordSections.place(said.kind()), said.source()));
    var outputs =
        procedure.outputs().stream()
            .flatMap(output -> sentences(output.name(), "Kết quả thực hiện", output.source()));
    return Stream.of(statements, outputs, sum == Sum.LEVIED ? beside(page) : Stream.<Told>empty())
        .flatMap(all -> all)
        .filter(told -> page.shows(told.passage(), told.source()))
        .filter(told -> tells(told.sentence().toLowerCase(Locale.ROOT), sum));
  }

  /// What is noted of taxes beside the fee of filing, never that fee itself.
  private static Stream<Told> beside(Page page) {
    return page.procedure().channels().stream()
        .flatMap(channel -> channel.fees().stream())
        .distinct()
        .filter(fee -> LEVY.matcher(fee.text().toLowerCase(Locale.ROOT)).find())
        .flatMap(fee -> sentences(fee.text(), "Phí, lệ phí", fee.source()));
  }

  private static boolean tells(String sentence, Sum sum) {
    return AMOUNT.matcher(sentence).find()
        && sum.words.matcher(sentence).find()
        && !OTHER.matcher(sentence).find();
  }

  private static Stream<Told> sentences(String passage, String locator, Source source) {
    return SENTENCE
        .splitAsStream(passage)
        .map(sentence -> END.matcher(sentence.strip()).replaceFirst("."))
        .filter(sentence -> sentence.length() > 1)
        .map(sentence -> new Told(sentence, passage, locator, source));
  }
}
