package vn.motcua.assistant.understand.paper;

import java.util.List;

/// Papers that a message asks about: whether they are due, or what if they are not there.
///
/// @param papers each paper, in the words of the message
/// @param rest the message without them, which may name the procedure; may be empty
public record PaperWish(List<String> papers, String rest) {

  public PaperWish {
    papers = List.copyOf(papers);
  }
}
