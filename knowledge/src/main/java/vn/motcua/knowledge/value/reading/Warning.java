package vn.motcua.knowledge.value.reading;

/// What somebody should look at again: a code, and what to tell. No message holds the value.
public enum Warning {
  /// The century was chosen by us.
  YEAR_HAD_TWO_DIGITS(
      "Năm chỉ ghi hai chữ số. Vui lòng xem năm đã đọc có đúng không.",
      "The year had two digits. Please see whether it was read as you meant it."),
  /// A day after the day of reading.
  DAY_TO_COME("Ngày này ở tương lai. Vui lòng xem lại.", "This day is to come. Please look again."),
  /// A birth more than 120 years ago.
  VERY_OLD(
      "Ngày sinh cách đây hơn 120 năm. Vui lòng xem lại.",
      "This birth was more than 120 years ago. Please look again."),
  /// A name without a capital letter.
  NAME_IN_SMALL_LETTERS(
      "Họ tên viết toàn chữ thường. Trên giấy tờ chữ đầu mỗi từ viết hoa; có thiếu dấu không?",
      "The name is all in small letters. Papers have a capital in each word; are marks missing too?"),
  /// A Vietnamese family name without its mark.
  NAME_WITHOUT_MARKS(
      "Họ tên có vẻ thiếu dấu. Vui lòng viết đúng như trên giấy tờ.",
      "Marks seem to be missing in the name. Please write it as on the papers."),
  /// Letters of another alphabet.
  NAME_NOT_LATIN(
      "Họ tên có chữ không thuộc bảng chữ La-tinh. Vui lòng xem lại.",
      "The name has letters that are not Latin. Please look again."),
  /// Marks are missing or wrong, and others would mean something else.
  UNSURE_WITHOUT_MARKS(
      "Thiếu dấu hoặc sai dấu nên có thể hiểu khác. Vui lòng xem lại nội dung đã đọc.",
      "With marks missing or wrong this may mean something else. Please look at what was read."),
  /// Taken as typed.
  NOT_IN_LIST(
      "Không có trong danh sách thường gặp nên giữ nguyên như đã viết.",
      "Not in the list of usual words; kept as it was typed."),
  /// The fourth digit stands for the other sex.
  NUMBER_AND_SEX_DIFFER(
      "Chữ số thứ tư của số định danh không khớp giới tính. Vui lòng xem lại cả hai.",
      "The fourth digit of the personal number does not fit the sex. Please look at both."),
  /// The number stands for another year of birth.
  NUMBER_AND_YEAR_DIFFER(
      "Số định danh không khớp năm sinh. Vui lòng xem lại cả hai.",
      "The personal number does not fit the year of birth. Please look at both."),
  /// A first part that is none of the 63 codes.
  UNKNOWN_BIRTH_PROVINCE(
      "Ba số đầu không phải mã tỉnh quen thuộc (có thể khai sinh ở nước ngoài). Vui lòng xem lại.",
      "The first three digits are no known province (perhaps a birth abroad). Please look again."),
  /// Neither an identity card nor a passport of Vietnam.
  UNUSUAL_ID_PAPER(
      "Số này không giống căn cước, chứng minh nhân dân hay hộ chiếu Việt Nam. Vui lòng xem lại.",
      "This looks like no identity card or passport of Vietnam. Please look again."),
  /// A personal number where ten digits are usual.
  PERSONAL_NUMBER_IN_PLACE(
      "Đây là số định danh 12 số; mẫu này thường ghi mã 10 số. Vui lòng xem lại.",
      "This is a personal number of twelve digits; ten are usual here. Please look again."),
  /// Less than 1.000 with no unit.
  SMALL_SUM(
      "Số tiền dưới 1.000 đồng. Nếu là nghìn hay triệu, hãy ghi rõ, ví dụ 500 nghìn.",
      "Less than 1.000 đồng. If thousands or millions are meant, write so, for example 500 nghìn."),
  /// May be thousands or decimals.
  POINT_OR_COMMA(
      "Dấu chấm được hiểu là hàng nghìn, dấu phẩy là thập phân. Vui lòng xem lại.",
      "A point was read as thousands, a comma as decimals. Please look again."),
  /// Not of Vietnam.
  FOREIGN_PHONE_NUMBER(
      "Đây là số điện thoại nước ngoài. Vui lòng xem lại.",
      "This is a telephone number of another country. Please look again."),
  /// A domain that is nearly a well-known one.
  UNUSUAL_DOMAIN(
      "Phần sau dấu @ giống một tên quen thuộc viết nhầm. Vui lòng xem lại.",
      "The part behind @ looks like a slip of a well-known name. Please look again."),
  /// An account with letters.
  ACCOUNT_HAS_LETTERS(
      "Số tài khoản có chữ cái. Vui lòng xem lại.", "The account has letters. Please look again."),
  /// The payload ended too early.
  CARD_CUT_OFF(
      "Mã QR bị thiếu phần cuối. Các mục còn thiếu xin điền tay.",
      "The end of the QR code is missing. Please fill in the rest by hand."),
  /// Its letters had been garbled on the way, and could be put right.
  CARD_REPAIRED(
      "Chữ trong mã QR bị lỗi phông và đã được sửa lại. Vui lòng xem lại.",
      "The letters of the QR code were garbled and have been put right. Please look at them."),
  /// No twelve digits.
  CARD_NUMBER_UNREADABLE(
      "Không đọc được số định danh trên mã QR. Vui lòng điền 12 số in trên thẻ.",
      "The personal number could not be read. Please copy the twelve digits on the card."),
  /// No nine digits.
  CARD_OLD_NUMBER_UNREADABLE(
      "Không đọc được số chứng minh nhân dân cũ trên mã QR. Nếu cần, vui lòng điền 9 số.",
      "The old nine-digit number could not be read. Please fill it in if it is needed."),
  /// No name.
  CARD_NAME_UNREADABLE(
      "Không đọc được họ tên trên mã QR. Vui lòng điền như in trên thẻ.",
      "The name could not be read. Please copy it from the card."),
  /// No day of birth.
  CARD_BIRTH_UNREADABLE(
      "Không đọc được ngày sinh trên mã QR. Vui lòng điền như in trên thẻ.",
      "The day of birth could not be read. Please copy it from the card."),
  /// No sex.
  CARD_SEX_UNREADABLE(
      "Không đọc được giới tính trên mã QR. Vui lòng điền như in trên thẻ.",
      "The sex could not be read. Please copy it from the card."),
  /// No address.
  CARD_ADDRESS_UNREADABLE(
      "Không đọc được nơi cư trú trên mã QR. Vui lòng điền tay.",
      "The address could not be read. Please fill it in."),
  /// No day of issue.
  CARD_ISSUE_UNREADABLE(
      "Không đọc được ngày cấp trên mã QR. Vui lòng điền như in trên thẻ.",
      "The day of issue could not be read. Please copy it from the card.");

  private final String vi;
  private final String en;

  Warning(String vi, String en) {
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
