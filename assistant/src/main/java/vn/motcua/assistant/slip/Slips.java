package vn.motcua.assistant.slip;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.assistant.appraise.Appraiser;
import vn.motcua.assistant.appraise.Warning;
import vn.motcua.assistant.deadline.Deadlines;
import vn.motcua.assistant.print.sheet.Sheet;
import vn.motcua.assistant.slip.SlipResult.Made;
import vn.motcua.assistant.slip.SlipResult.Unmade;
import vn.motcua.assistant.slip.SlipResult.Why;

/// Drafts slips. Read [#make] first.
public final class Slips {

  /// What stands at the top of each page.
  public static final String MARK = "DỰ THẢO – NHẬP VÀO HỆ THỐNG CỦA CƠ QUAN, CHƯA BAN HÀNH";

  private static final Pattern ARTICLE = Pattern.compile("(?iu)(?<!\\p{L})(?:điều|đ)\\.?\\s*\\d");
  private static final Pattern REGULATION =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:hiến pháp|bộ luật|luật|pháp lệnh|nghị định|nghị quyết|thông tư|quyết"
              + " định)(?!\\p{L})|\\d+/(?:\\d{4}|\\p{L})|(?<!\\p{L})(?:nđ|tt|nq|qđ)\\s*\\d");

  private final Appraiser appraiser;
  private final Deadlines deadlines;

  public Slips(Appraiser appraiser, Deadlines deadlines) {
    this.appraiser = appraiser;
    this.deadlines = deadlines;
  }

  /// The slip that `question` wants, in Vietnamese, or why it may not be made out.
  public SlipResult make(SlipQuestion question) {
    return unmade(question).<SlipResult>map(why -> why).orElseGet(() -> made(question));
  }

  private Made made(SlipQuestion question) {
    var kind = question.kind();
    var blocks = new SlipBody(question).blocks();
    var sheet = new Sheet(kind.title(), MARK, blocks);
    return new Made(kind, sheet, SlipText.of(sheet), notes(question));
  }

  private Optional<Unmade> unmade(SlipQuestion question) {
    var demands = new Demands(appraiser, question);
    return switch (question.kind()) {
      case RECEIPT -> Optional.empty();
      case SUPPLEMENT ->
          demands
              .excess()
              .or(() ->
                  question.appraisal().checked().missing().isEmpty()
                      ? Optional.of(new Unmade(Why.NOTHING_MISSING, "kind"))
                      : Optional.empty());
      case REFUSAL -> ground(question).or(demands::excess).or(demands::excessInReason);
      case APOLOGY -> delay(question);
    };
  }

  private static Optional<Unmade> ground(SlipQuestion question) {
    if (question.reason().isBlank()) {
      return Optional.of(new Unmade(Why.GROUND_MISSING, "reason"));
    }
    var basis = question.basis();
    return ARTICLE.matcher(basis).find() && REGULATION.matcher(basis).find()
        ? Optional.empty()
        : Optional.of(new Unmade(Why.GROUND_MISSING, "basis"));
  }

  private static Optional<Unmade> delay(SlipQuestion question) {
    if (question.reason().isBlank()) {
      return Optional.of(new Unmade(Why.GROUND_MISSING, "reason"));
    }
    var day = question.newDay();
    var promised = promised(question);
    var late =
        day == null
            || (!day.isBefore(question.appraisal().question().today())
                && (promised == null || day.isAfter(promised)));
    return late ? Optional.empty() : Optional.of(new Unmade(Why.NEW_DAY_TOO_EARLY, "newDay"));
  }

  /// The day on the receipt; null where it is neither given nor counted.
  static @Nullable LocalDate promised(SlipQuestion question) {
    var due = question.appraisal().deadline().dueAt();
    return question.promisedOn() != null || due == null ? question.promisedOn() : due.toLocalDate();
  }

  private List<String> notes(SlipQuestion question) {
    var notes = new ArrayList<String>();
    notes.add(SlipBody.LAYOUT);
    var appraisal = question.appraisal();
    switch (question.kind()) {
      case RECEIPT -> {
        if (!appraisal.checked().missing().isEmpty()) {
          notes.add(
              "Đối chiếu thấy hồ sơ còn thiếu giấy tờ phải nộp: lập mẫu 02, chưa lập mẫu 01.");
        }
        if (appraisal.deadline().dueAt() == null) {
          notes.add("Chưa tính được ngày trả kết quả: " + appraisal.deadline().answer().text());
        }
        notes.addAll(appraisal.deadline().warnings());
      }
      case SUPPLEMENT -> {
        appraisal.warnings().stream().map(Warning::text).forEach(notes::add);
        notes.add(
            "Ngày làm việc liền sau ngày nhận hồ sơ: "
                + SlipTimes.date(appraisal.supplementBy())
                + ". Gửi phiếu chậm nhất ngày đó, trừ khi luật chuyên ngành quy định khác.");
      }
      case REFUSAL -> {
        if (!appraisal.checked().missing().isEmpty()) {
          notes.add(
              "Hồ sơ thiếu giấy tờ thì hướng dẫn bổ sung bằng mẫu 02 trước, không từ chối ngay.");
        }
        notes.add("Phần mềm không thẩm tra được lý do và căn cứ do cán bộ ghi.");
      }
      case APOLOGY -> late(question, notes);
    }
    return notes;
  }

  private void late(SlipQuestion question, List<String> notes) {
    var promised = promised(question);
    if (promised != null && !question.appraisal().question().today().isAfter(promised)) {
      notes.add("Theo phép tính, hồ sơ chưa quá ngày hẹn.");
    }
    if (question.newDay() != null && !deadlines.works(question.newDay())) {
      notes.add("Ngày hẹn lại là ngày nghỉ.");
    }
    notes.addAll(question.appraisal().deadline().warnings());
  }
}
