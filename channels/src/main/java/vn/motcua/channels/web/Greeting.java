package vn.motcua.channels.web;

import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.motcua.assistant.conversation.Question.Language;
import vn.motcua.knowledge.search.Catalogue;

/// The first words: what this is, what it is not, and of which day its data are.
public final class Greeting {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  private final Catalogue catalogue;
  private final Language language;
  private final String notice;
  private final List<String> suggestions;

  /// @param language for those who do not say which
  /// @param notice instead of the built-in one; empty: the built-in one
  /// @param suggestions questions to begin with
  public Greeting(Catalogue catalogue, Language language, String notice, List<String> suggestions) {
    this.catalogue = catalogue;
    this.language = language;
    this.notice = notice;
    this.suggestions = List.copyOf(suggestions);
  }

  Language language() {
    return language;
  }

  List<String> suggestions() {
    return suggestions;
  }

  String notice(Language wanted) {
    var day = catalogue.edition().asOf().format(DAY);
    return switch (wanted) {
      case Language _ when !notice.isBlank() -> notice;
      case VI ->
          ("Tôi là trợ lý ảo dùng trí tuệ nhân tạo, trả lời tự động về thủ tục hành chính theo dữ"
                  + " liệu đến ngày %s. Câu trả lời chỉ để tham khảo, không thay cho quyết định của"
                  + " cơ quan có thẩm quyền. Xin đừng nhập số căn cước, số điện thoại hay mật khẩu.")
              .formatted(day);
      case EN ->
          ("I am an AI assistant that answers automatically about administrative procedures, from"
                  + " data up to %s. My answers are for information only and do not replace a"
                  + " decision of the competent authority. Please do not enter ID numbers, telephone"
                  + " numbers or passwords.")
              .formatted(day);
    };
  }
}
