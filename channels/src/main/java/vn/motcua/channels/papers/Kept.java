package vn.motcua.channels.papers;

import java.time.Duration;
import java.util.List;

/// Something that is kept of people.
///
/// @param what it is
/// @param why it is kept
/// @param howLong until the clock erases it
/// @param where it lies
public record Kept(String what, String why, String howLong, String where) {

  private static final String PASSING = "tệp store/fillings, mã hóa, không có trong bản sao lưu";
  private static final String LASTING = "tệp store/motcua";

  /// Everything that is kept, table by table.
  public static List<Kept> all(Installation.Times times) {
    return List.of(
        new Kept(
            "Cuộc trò chuyện: câu hỏi, câu trả lời, nơi ở nếu người dùng nói",
            "để câu hỏi sau hiểu được câu hỏi trước",
            words(times.idle()) + " sau lời cuối, hoặc khi người dùng xóa",
            PASSING),
        new Kept(
            "Tờ khai đang điền và các lần chuyển cho người giúp",
            "để người dùng điền tiếp, in ra; chỉ khi đã đồng ý",
            words(times.filling()) + " từ lúc bắt đầu, hoặc khi người dùng xóa",
            PASSING),
        new Kept(
            "Phản ánh: loại việc, thủ tục, nơi, ngày, lời viết đã che số và thư điện tử",
            "để cơ quan cấp trên của nơi bị phản ánh xem xét",
            "lời viết " + words(times.words()) + "; con số tổng hợp giữ lại",
            LASTING),
        new Kept(
            "Cách liên hệ trong phản ánh",
            "để người có thẩm quyền hỏi lại; chỉ khi đã đồng ý",
            words(times.contacts()) + ", hoặc khi người dùng xóa",
            LASTING),
        new Kept(
            "Đánh giá câu trả lời, đã che số, thư điện tử, họ tên",
            "để sửa câu trả lời dở",
            words(times.questions()),
            LASTING),
        new Kept(
            "Câu hỏi chưa nguồn nào trả lời được, đã che",
            "để bổ sung dữ liệu",
            words(times.questions()),
            LASTING),
        new Kept(
            "Lượt tra cứu của cán bộ, đã che",
            "để chính cán bộ đó xem lại",
            words(times.lookups()) + ", hoặc khi cán bộ xóa",
            LASTING),
        new Kept(
            "Tài khoản cán bộ: tên, vai trò, mật khẩu đã băm",
            "để đăng nhập",
            "đến khi tài khoản bị xóa",
            LASTING),
        new Kept(
            "Nhật ký thao tác của cán bộ", "để biết ai đã làm gì", words(times.audit()), LASTING),
        new Kept(
            "Nhật ký xóa: thời điểm, loại, mã băm",
            "để bản sao lưu không đưa lại điều đã xóa, và để chứng minh đã xóa",
            words(times.erasures()),
            "tệp erasures.log"));
  }

  /// A time in whole days, hours or minutes, as people say it.
  static String words(Duration time) {
    if (time.toDays() > 0 && time.equals(Duration.ofDays(time.toDays())) && time.toDays() > 1) {
      return time.toDays() + " ngày";
    }
    return time.toHours() > 0 ? time.toHours() + " giờ" : time.toMinutes() + " phút";
  }
}
