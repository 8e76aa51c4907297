package vn.motcua.channels.papers;

import java.time.Duration;
import java.util.List;

/// What the software knows of itself, from its settings.
///
/// @param agency who runs it; empty: not set
/// @param name of the assistant, as people read it
/// @param place that it serves; empty: the whole country
/// @param hotline shown to people; empty: none
/// @param sites other sites that may embed it
/// @param postgres whether the lasting data lie in PostgreSQL, else in H2 files
/// @param outside who else is sent what people write, each with what exactly; empty: nobody
/// @param kept what is kept of people
public record Installation(
    String agency,
    String name,
    String place,
    String hotline,
    List<String> sites,
    boolean postgres,
    List<String> outside,
    List<Kept> kept) {

  public Installation {
    sites = List.copyOf(sites);
    outside = List.copyOf(outside);
    kept = List.copyOf(kept);
  }

  /// How long things are kept.
  ///
  /// @param idle a conversation after the last word
  /// @param filling a form after it was begun
  /// @param contacts how people who reported can be reached
  /// @param words what they reported
  /// @param questions questions without an answer, and feedback
  /// @param lookups what officers looked up
  /// @param audit who did what in the console
  /// @param erasures the log of erasures
  public record Times(
      Duration idle,
      Duration filling,
      Duration contacts,
      Duration words,
      Duration questions,
      Duration lookups,
      Duration audit,
      Duration erasures) {}

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
    public static List<Kept> all(Times times) {
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
}
