package vn.motcua.channels.web.form;

import org.springframework.http.server.reactive.ServerHttpRequest;
import vn.motcua.assistant.conversation.Question.Language;
import vn.motcua.channels.problem.Problems;

/// In which language somebody wants to read remarks.
final class Languages {

  private Languages() {}

  static Language of(ServerHttpRequest request) {
    return Problems.inEnglish(request.getHeaders()) ? Language.EN : Language.VI;
  }
}
