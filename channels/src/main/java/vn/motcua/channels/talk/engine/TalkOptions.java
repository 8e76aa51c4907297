package vn.motcua.channels.talk.engine;

import java.util.List;
import vn.motcua.assistant.conversation.Question.Language;

/// How the assistant presents itself on messaging channels.
///
/// @param agency who runs it; empty: not said
/// @param hotline telephone number of the agency; empty: none
/// @param counter where one can go, in words; empty: the commune's counter in general
/// @param suggestions questions to begin with
/// @param patience answers in a row that helped nothing, after which an officer is offered
public record TalkOptions(
    String agency, String hotline, String counter, List<String> suggestions, int patience) {

  private static final String COUNTER_ENGLISH = "the public administration centre of your commune";
  private static final String COUNTER = "Trung tâm Phục vụ hành chính công cấp xã";

  public TalkOptions {
    suggestions = List.copyOf(suggestions);
    if (patience < 1) {
      throw new IllegalArgumentException("patience must be 1 or more, was " + patience);
    }
  }

  /// Where a person is reached who does not write, as a sentence.
  public String elsewhere() {
    return elsewhere(Language.VI);
  }

  /// The same in `language`.
  public String elsewhere(Language language) {
    return language == Language.EN
        ? said("Please call %s, or go to %s.", "Please go to %s.", COUNTER_ENGLISH)
        : said("Anh/chị gọi %s, hoặc đến %s.", "Anh/chị đến %s để gặp người hướng dẫn.", COUNTER);
  }

  private String said(String both, String one, String usual) {
    var place = counter.isBlank() ? usual : counter;
    return hotline.isBlank() ? one.formatted(place) : both.formatted(hotline, place);
  }
}
