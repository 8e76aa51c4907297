package vn.motcua.assistant.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.motcua.assistant.print.sheet.Look;
import vn.motcua.assistant.print.sheet.Printed;
import vn.motcua.assistant.print.sheet.Printed.Signature;

/// The blocks of a slip from top to bottom, in our own words with the sense of the official form.
final class SlipBody {

  /// What nobody could hold against the original.
  static final String LAYOUT =
      "Bố cục và lời văn dựng theo số, tên mẫu; chưa đối chiếu được với bản gốc Phụ lục I Thông tư"
          + " 03/2025/TT-VPCP. Cơ quan đối chiếu với mẫu trên hệ thống của mình trước khi ban hành.";

  private static final Locale VIETNAMESE = Locale.of("vi");
  private static final String STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
  private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
  private static final List<Integer> HEAD = List.of(5, 9);
  private static final String SIGN = "(Ký và ghi rõ họ tên)";

  private final SlipQuestion question;
  private final SlipPapers papers;
  private final SlipTimes times;
  private final List<Printed> blocks = new ArrayList<>();

  SlipBody(SlipQuestion question) {
    this.question = question;
    this.papers = new SlipPapers(question.appraisal());
    this.times = new SlipTimes(question.appraisal());
  }

  List<Printed> blocks() {
    head();
    switch (question.kind()) {
      case RECEIPT -> receipt();
      case SUPPLEMENT -> supplement();
      case REFUSAL -> refusal();
      case APOLOGY -> apology();
    }
    blocks.add(
        new Printed.Line("Ghi chú khi dự thảo (xóa trước khi ban hành): " + LAYOUT, Look.ITALIC));
    return blocks;
  }

  private void head() {
    var agency = question.agency();
    var above = agency.parent().isEmpty() ? agency.name() : agency.parent();
    var below = agency.parent().isEmpty() ? agency.office() : agency.name();
    var kind = question.kind();
    blocks.add(
        new Printed.Line("Mẫu số " + kind.number() + " (Thông tư 03/2025/TT-VPCP)", Look.NUMBER));
    blocks.add(new Printed.Beside(List.of(above.toUpperCase(VIETNAMESE), STATE), HEAD, Look.STATE));
    blocks.add(new Printed.Beside(List.of(below.toUpperCase(VIETNAMESE), MOTTO), HEAD, Look.MOTTO));
    blocks.add(
        new Printed.Beside(
            List.of("Số: " + Dots.SHORT, or(agency.place(), "…………") + ", ngày …… tháng …… năm ………"),
            HEAD,
            Look.CENTER));
    blocks.add(new Printed.Line(kind.title().toUpperCase(VIETNAMESE), Look.TITLE));
    if (!kind.otherTitle().isEmpty()) {
      blocks.add(new Printed.Line("(" + kind.otherTitle() + ")", Look.CENTER));
    }
  }

  private void receipt() {
    line("Mã hồ sơ: " + Dots.LONG);
    line(sender() + " tiếp nhận hồ sơ của Ông/Bà: " + name());
    contact();
    line("Nội dung yêu cầu giải quyết: " + matter());
    blocks.add(new Printed.Line("Thành phần hồ sơ nộp gồm:", Look.PART));
    blocks.add(papers.received());
    line("Số lượng hồ sơ: …… (bộ)");
    line("Thời gian giải quyết hồ sơ theo quy định: " + times.limit());
    line("Thời gian nhận hồ sơ: " + times.filed());
    line("Thời gian trả kết quả giải quyết hồ sơ: " + times.due());
    line("Đăng ký nhận kết quả tại: " + Dots.LONG);
    line("Vào Sổ theo dõi hồ sơ, Quyển số: ……… Số thứ tự: ………");
    sign(new Signature("NGƯỜI NỘP HỒ SƠ", SIGN), new Signature("NGƯỜI TIẾP NHẬN HỒ SƠ", SIGN));
  }

  private void supplement() {
    line("Mã hồ sơ (nếu đã có): " + Dots.LONG);
    line(sender() + " đã nhận hồ sơ của Ông/Bà: " + name());
    contact();
    line("Nội dung yêu cầu giải quyết: " + matter());
    blocks.add(new Printed.Line("Đề nghị Ông/Bà bổ sung, hoàn thiện hồ sơ gồm:", Look.PART));
    blocks.add(papers.missing());
    line("Lý do: thành phần hồ sơ của thủ tục có các giấy tờ trên mà hồ sơ đã nộp chưa có.");
    var asked = papers.questions();
    if (!asked.isEmpty()) {
      blocks.add(
          new Printed.Line(
              "Ngoài ra, nhờ Ông/Bà cho biết thêm (đây là câu hỏi, không phải yêu cầu nộp giấy tờ):",
              Look.PART));
      asked.forEach(text -> line("– " + text));
    }
    line("Thời hạn giải quyết được tính từ khi hồ sơ đủ, đúng theo quy định.");
    line(
        "Nếu có vướng mắc khi hoàn thiện hồ sơ, Ông/Bà liên hệ "
            + or(question.agency().contact(), Dots.LONG)
            + " để được hướng dẫn.");
    sign(Signature.NOBODY, new Signature("NGƯỜI HƯỚNG DẪN", SIGN));
  }

  private void refusal() {
    line("Mã hồ sơ (nếu đã có): " + Dots.LONG);
    line(sender() + " đã nhận hồ sơ của Ông/Bà: " + name());
    contact();
    line("Nội dung yêu cầu giải quyết: " + matter());
    line("Qua xem xét, " + sender() + " không tiếp nhận, giải quyết hồ sơ này vì lý do sau đây:");
    line("Lý do: " + question.reason());
    if (!question.demanded().isEmpty()) {
      line("Giấy tờ phải nộp mà hồ sơ không có: " + String.join("; ", question.demanded()) + ".");
    }
    line("Căn cứ: " + question.basis());
    line(
        "Nếu không đồng ý, Ông/Bà có quyền phản ánh, kiến nghị, khiếu nại hoặc khởi kiện theo quy định"
            + " (khoản 6, khoản 7 Điều 21 Nghị định 63/2010/NĐ-CP).");
    line("Xin thông báo để Ông/Bà được biết.");
    sign(new Signature("NGƯỜI NỘP HỒ SƠ", SIGN), new Signature("NGƯỜI TIẾP NHẬN HỒ SƠ", SIGN));
  }

  private void apology() {
    var promised = Optional.ofNullable(Slips.promised(question)).map(SlipTimes::date);
    line("Kính gửi: Ông/Bà " + name());
    contact();
    line(
        "Ngày "
            + SlipTimes.date(question.appraisal().question().filing().day())
            + ", "
            + sender()
            + " tiếp nhận hồ sơ của Ông/Bà. Nội dung yêu cầu giải quyết: "
            + matter());
    line("Mã hồ sơ: " + Dots.LONG);
    line("Ngày hẹn trả kết quả: " + promised.orElse(Dots.SHORT));
    line(question.agency().name() + " chưa trả kết quả cho Ông/Bà đúng ngày hẹn.");
    line("Lý do: " + question.reason());
    line(
        question.agency().name()
            + " xin lỗi Ông/Bà vì sự chậm trễ này đã làm mất thời gian, công sức và chi phí của"
            + " Ông/Bà.");
    line(
        "Ngày hẹn trả kết quả mới: "
            + Optional.ofNullable(question.newDay()).map(SlipTimes::date).orElse(Dots.SHORT));
    line("Rất mong Ông/Bà thông cảm.");
    sign(
        Signature.NOBODY,
        new Signature("THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ", "(Ký, ghi rõ họ tên và đóng dấu)"));
  }

  private void line(String text) {
    blocks.add(new Printed.Line(text, Look.PLAIN));
  }

  private void sign(Signature left, Signature right) {
    blocks.add(new Printed.Signatures(List.of(left, right)));
  }

  private void contact() {
    var applicant = question.applicant();
    line("Địa chỉ: " + or(applicant.address(), Dots.LONG));
    line(
        "Số điện thoại: "
            + or(applicant.phone(), Dots.SHORT)
            + "   Email: "
            + or(applicant.email(), Dots.SHORT));
  }

  private String sender() {
    return question.agency().office() + " – " + question.agency().name();
  }

  private String name() {
    return or(question.applicant().name(), Dots.LONG);
  }

  private String matter() {
    var procedure = question.appraisal().question().procedure();
    return procedure.name() + " (mã thủ tục " + procedure.code() + ")";
  }

  private static String or(String text, String otherwise) {
    return text.isBlank() ? otherwise : text;
  }
}
