package vn.motcua.knowledge.value.card;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.value.number.Sex;
import vn.motcua.knowledge.value.reading.Warning;

/// What a QR code turned out to be.
public sealed interface CardReading {

  /// An identity card. It saves typing and proves nothing: the code carries no signature.
  ///
  /// What could not be read for certain is null, and a warning names it. Of the fields behind the day
  /// of issue only the count is told: their order is not known, so nobody's parents are taken from
  /// them.
  ///
  /// @param number the personal number, twelve digits
  /// @param oldNumber the nine digits of the old card; also null where the code has none
  /// @param name the name in the spelling of the code
  /// @param birthDate day of birth
  /// @param sex the sex
  /// @param address residence as the code has it, of one blank at most between words
  /// @param issuedOn day of issue
  /// @param tailFields how many fields follow the day of issue
  /// @param warnings what is missing, and what does not fit together
  record Card(
      @Nullable String number,
      @Nullable String oldNumber,
      @Nullable String name,
      @Nullable LocalDate birthDate,
      @Nullable Sex sex,
      @Nullable String address,
      @Nullable LocalDate issuedOn,
      int tailFields,
      List<Warning> warnings)
      implements CardReading {

    public Card {
      warnings = List.copyOf(warnings);
    }

    /// Nothing personal.
    @Override
    public String toString() {
      return "Card[" + tailFields + " fields behind, " + warnings + "]";
    }
  }

  /// Something else.
  record NotACard(Reason reason) implements CardReading {}

  /// What it is instead.
  enum Reason {
    /// Nothing.
    EMPTY("Chưa có nội dung mã QR.", "There is no QR code."),
    /// More letters than a card holds.
    TOO_LONG(
        "Nội dung này dài hơn mã QR trên thẻ căn cước (tối đa 1.000 ký tự).",
        "This is longer than the QR code of an identity card (1,000 letters at most)."),
    /// The address of a page.
    LINK(
        "Đây là mã QR dẫn tới một trang mạng, không phải mã trên thẻ căn cước.",
        "This QR code leads to a page; it is not the one on an identity card."),
    /// Data of an application, such as VNeID.
    APPLICATION_DATA(
        "Đây là dữ liệu của một ứng dụng, không phải mã trên thẻ. Vui lòng quét mã in trên thẻ.",
        "These are data of an application. Please scan the code that is printed on the card."),
    /// Text with tags.
    MARKUP(
        "Đây là một đoạn văn bản có thẻ đánh dấu, không phải mã trên thẻ căn cước.",
        "This is text with tags, not the QR code of an identity card."),
    /// A card of health insurance.
    HEALTH_CARD(
        "Đây là mã QR của thẻ bảo hiểm y tế. Vui lòng quét mã trên thẻ căn cước.",
        "This is the QR code of a health insurance card. Please scan that of the identity card."),
    /// The three lines for machines on the back.
    MACHINE_LINES(
        "Đây là các dòng chữ cho máy ở mặt sau thẻ. Vui lòng quét mã QR.",
        "These are the lines for machines on the back. Please scan the QR code."),
    /// A number and nothing else.
    NUMBER_ONLY(
        "Đây chỉ là một dãy số. Vui lòng quét cả mã QR hoặc điền từng mục.",
        "This is a number only. Please scan the whole QR code, or fill in each field."),
    /// More than one card.
    SEVERAL_CARDS(
        "Có nhiều hơn một thẻ. Vui lòng quét từng thẻ.",
        "These are several cards. Please scan one at a time."),
    /// None of these.
    UNKNOWN(
        "Không nhận ra mã QR của thẻ căn cước. Vui lòng quét lại hoặc điền từng mục.",
        "This is not the QR code of an identity card. Please scan again, or fill in each field.");

    private final String vi;
    private final String en;

    Reason(String vi, String en) {
      this.vi = vi;
      this.en = en;
    }

    /// What to tell in Vietnamese.
    public String vi() {
      return vi;
    }

    /// What to tell in English.
    public String en() {
      return en;
    }
  }
}
