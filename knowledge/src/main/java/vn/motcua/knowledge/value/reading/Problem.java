package vn.motcua.knowledge.value.reading;

/// Why a value cannot stand in a form: a code, and what to tell whoever typed it. No message holds
/// the value.
public enum Problem {
  /// Nothing was typed.
  EMPTY(
      "Chưa có nội dung. Vui lòng điền mục này.",
      "Nothing is filled in. Please fill in this field."),
  /// More letters than any form has room for.
  TOO_LONG("Nội dung quá dài. Vui lòng viết ngắn lại.", "This is too long. Please write less."),
  /// The same digit throughout.
  PLACEHOLDER(
      "Số này chỉ gồm một chữ số lặp lại. Vui lòng chép đúng số trên giấy tờ.",
      "This number is one digit over and over. Please copy the number from the paper."),
  /// No day was found.
  DAY_NOT_UNDERSTOOD(
      "Không đọc được ngày. Viết ngày/tháng/năm, ví dụ 03/05/2026.",
      "This is not a day we can read. Write day/month/year, for example 03/05/2026."),
  /// A month or year where a day is needed.
  DAY_INCOMPLETE(
      "Cần đủ ngày, tháng và năm, ví dụ 03/05/2026.",
      "Day, month and year are all needed, for example 03/05/2026."),
  /// A day without its year.
  DAY_WITHOUT_YEAR(
      "Thiếu năm. Viết đủ ngày/tháng/năm, ví dụ 03/05/2026.",
      "The year is missing. Write day/month/year, for example 03/05/2026."),
  /// Two digits of a year that may be of either century.
  DAY_SHORT_YEAR(
      "Năm chỉ có hai chữ số nên không rõ thế kỷ. Viết đủ bốn chữ số, ví dụ 03/05/2026.",
      "Two digits of a year leave the century open. Write all four, for example 03/05/2026."),
  /// A day of the lunar calendar.
  DAY_IS_LUNAR(
      "Cần ngày dương lịch. Xem lịch để đổi từ âm lịch, hoặc chép ngày trên giấy tờ, ví dụ 03/05/2026.",
      "A day of the solar calendar is needed. Look it up, or copy the day from a paper, for example 03/05/2026."),
  /// The month has no such day.
  DAY_NOT_IN_CALENDAR(
      "Tháng đó không có ngày này. Ngày từ 1 đến 28, 29, 30 hoặc 31 tùy tháng, ví dụ 30/04/2026.",
      "That month has no such day: days go from 1 to 28, 29, 30 or 31, for example 30/04/2026."),
  /// 29 February of a year without one.
  NOT_A_LEAP_YEAR(
      "Năm đó không nhuận nên tháng 2 chỉ có 28 ngày, ví dụ 28/02/2026.",
      "That was no leap year, so February ends on the 28th, for example 28/02/2026."),
  /// No month from 1 to 12.
  MONTH_OUT_OF_RANGE(
      "Tháng phải từ 1 đến 12 và đứng sau ngày, ví dụ 03/05/2026 là ngày 3 tháng 5.",
      "A month is from 1 to 12 and stands after the day: 03/05/2026 is 3 May."),
  /// A year before 1900 or after 2100.
  YEAR_OUT_OF_RANGE(
      "Năm phải từ 1900 đến 2100, ví dụ 1999.", "A year is from 1900 to 2100, for example 1999."),
  /// No year was found.
  NOT_A_YEAR(
      "Không đọc được năm. Viết bốn chữ số, ví dụ 1999.",
      "This is not a year we can read. Write four digits, for example 1999."),
  /// A birth to come.
  BIRTH_AFTER_TODAY(
      "Ngày sinh không thể sau hôm nay. Vui lòng xem lại, ví dụ 03/05/1999.",
      "A birth cannot lie after today. Please look again, for example 03/05/1999."),
  /// A day to come where only the past can be meant.
  DAY_AFTER_TODAY(
      "Ngày này không thể sau hôm nay. Vui lòng xem lại, ví dụ 03/05/2021.",
      "This day cannot lie after today. Please look again, for example 03/05/2021."),
  /// No time of day was found.
  NOT_A_TIME(
      "Không đọc được giờ. Viết giờ từ 0 đến 23 và phút từ 0 đến 59, ví dụ 08:30.",
      "This is not a time we can read. Write hours from 0 to 23 and minutes from 0 to 59, for example 08:30."),
  /// Digits in a name.
  NAME_HAS_DIGITS(
      "Họ tên không được có chữ số. Ví dụ: Nguyễn Văn Mẫu.",
      "A name has no digits. For example: Nguyễn Văn Mẫu."),
  /// Signs in a name.
  NAME_HAS_SIGNS(
      "Họ tên chỉ gồm chữ cái, dấu cách, dấu nháy và gạch nối. Ví dụ: Nguyễn Văn Mẫu, H'Mẫu Niê.",
      "A name has letters, blanks, apostrophes and hyphens only. For example: Nguyễn Văn Mẫu, H'Mẫu Niê."),
  /// No sex that papers know.
  NOT_A_SEX(
      "Chọn Nam hoặc Nữ, như trên giấy tờ.", "Choose Nam (male) or Nữ (female), as on the papers."),
  /// None of the 54 peoples.
  NOT_A_PEOPLE(
      "Không có trong danh mục 54 dân tộc. Ví dụ: Kinh, Tày, Mông, Khơ-me.",
      "Not among the 54 peoples of Vietnam. For example: Kinh, Tày, Mông, Khơ-me."),
  /// No country known.
  NOT_A_COUNTRY(
      "Không có trong danh mục quốc gia. Ví dụ: Việt Nam, Lào, Hoa Kỳ.",
      "Not among the countries. For example: Việt Nam, Lào, Hoa Kỳ."),
  /// No word for a relation.
  NOT_A_RELATION(
      "Ghi quan hệ bằng chữ, ví dụ: Cha, Mẹ, Vợ, Chồng, Con, Người giám hộ.",
      "Write the relation in words, for example: Cha (father), Mẹ (mother), Con (child)."),
  /// Neither yes nor no.
  NOT_YES_OR_NO("Trả lời Có hoặc Không.", "Answer Có (yes) or Không (no)."),
  /// Fits several entries of a list.
  SEVERAL_MEANINGS(
      "Tên này có thể chỉ nhiều mục khác nhau. Vui lòng viết đủ dấu hoặc chọn trong danh sách.",
      "This may stand for several entries. Please write all marks, or choose from the list."),
  /// Other signs than digits.
  PERSONAL_NUMBER_HAS_OTHER_SIGNS(
      "Số định danh chỉ gồm chữ số, đủ 12 số, ví dụ 001099000001.",
      "A personal number has digits only, twelve of them, for example 001099000001."),
  /// Not twelve digits.
  PERSONAL_NUMBER_LENGTH(
      "Số định danh phải đủ 12 chữ số, ví dụ 001099000001.",
      "A personal number has twelve digits, for example 001099000001."),
  /// Given for a birth to come.
  PERSONAL_NUMBER_CENTURY(
      "Chữ số thứ tư đến thứ sáu chỉ năm sinh ở tương lai. Vui lòng chép lại 12 số, ví dụ 001099000001.",
      "The fourth to sixth digits stand for a birth to come. Please copy the twelve digits again, for example 001099000001."),
  /// Not nine digits.
  NOT_AN_OLD_ID(
      "Số chứng minh nhân dân cũ gồm 9 chữ số, ví dụ 012345678.",
      "The number of an old identity card has nine digits, for example 012345678."),
  /// No number of an identity paper.
  NOT_AN_ID_PAPER(
      "Số giấy tờ gồm 12 số (căn cước), 9 số (chứng minh nhân dân) hoặc một chữ và 7 đến 8 số (hộ chiếu), ví dụ 001099000001, C1234567.",
      "Twelve digits (identity card), nine (old card), or a letter and 7 or 8 digits (passport), for example 001099000001, C1234567."),
  /// Not 10, 12 or 13 digits.
  TAX_CODE_LENGTH(
      "Mã số thuế có 10, 12 hoặc 13 chữ số, ví dụ 0100047516 hoặc 0100047516-001.",
      "A tax code has 10, 12 or 13 digits, for example 0100047516 or 0100047516-001."),
  /// The check digit does not fit.
  TAX_CODE_CHECK(
      "Mã số thuế này không đúng: chữ số kiểm tra không khớp. Vui lòng chép lại, ví dụ 0100047516.",
      "This tax code is not right: its check digit does not fit. Please copy it again, for example 0100047516."),
  /// Not ten digits.
  NOT_A_SOCIAL_INSURANCE_NUMBER(
      "Mã số bảo hiểm xã hội gồm 10 chữ số, ví dụ 0123456789.",
      "A social insurance number has ten digits, for example 0123456789."),
  /// Neither ten digits nor fifteen signs.
  NOT_A_HEALTH_CARD_NUMBER(
      "Mã thẻ bảo hiểm y tế gồm 10 chữ số, hoặc 15 ký tự bắt đầu bằng hai chữ cái, ví dụ 0123456789, DN4010123456789.",
      "A health insurance number has ten digits, or fifteen signs of which two letters come first, for example 0123456789, DN4010123456789."),
  /// No telephone number in use.
  NOT_A_PHONE_NUMBER(
      "Số điện thoại không đúng. Số di động Việt Nam có 10 số bắt đầu bằng 0, ví dụ 0912345678; số nước ngoài bắt đầu bằng +.",
      "Not a telephone number. Mobile numbers of Vietnam have ten digits and begin with 0, for example 0912345678; others begin with +."),
  /// A mobile number of eleven digits, ended in 2018.
  PHONE_PREFIX_ENDED(
      "Số di động 11 số đã đổi thành 10 số từ năm 2018. Vui lòng ghi số mới, ví dụ 0312345678.",
      "Mobile numbers of eleven digits became ten in 2018. Please write the new one, for example 0312345678."),
  /// No address of electronic mail.
  NOT_AN_EMAIL(
      "Thư điện tử không đúng. Viết không dấu, không cách, có một dấu @, ví dụ nguyenvanmau@example.com.",
      "Not an e-mail address: no marks or blanks, one @, for example nguyenvanmau@example.com."),
  /// No sum of money.
  NOT_A_SUM(
      "Không đọc được số tiền. Viết số từ 0 bằng đồng, ví dụ 5.000.000 đồng hoặc 2,5 triệu.",
      "This is not a sum we can read. Write đồng from 0, for example 5.000.000 đồng or 2,5 triệu."),
  /// Above a million billions.
  SUM_TOO_LARGE(
      "Số tiền lớn hơn một triệu tỷ đồng. Vui lòng xem lại, ví dụ 5.000.000 đồng.",
      "This is more than a million billion đồng. Please look again, for example 5.000.000 đồng."),
  /// No whole number.
  NOT_A_WHOLE_NUMBER(
      "Cần một số nguyên từ 0, ví dụ 3.", "A whole number from 0 is needed, for example 3."),
  /// No number.
  NOT_A_NUMBER(
      "Cần một số từ 0, phần thập phân sau dấu phẩy, ví dụ 85,5.",
      "A number from 0 is needed, decimals behind a comma, for example 85,5."),
  /// No bank account.
  NOT_AN_ACCOUNT(
      "Số tài khoản có 6 đến 20 chữ số hoặc chữ cái không dấu, ví dụ 0123456789.",
      "An account has 6 to 20 digits or plain letters, for example 0123456789."),
  /// No address of a page.
  NOT_A_LINK(
      "Địa chỉ trang phải bắt đầu bằng http:// hoặc https://, ví dụ https://example.com.",
      "The address of a page begins with http:// or https://, for example https://example.com.");

  private final String vi;
  private final String en;

  Problem(String vi, String en) {
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
