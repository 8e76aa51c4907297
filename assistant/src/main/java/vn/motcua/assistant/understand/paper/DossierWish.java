package vn.motcua.assistant.understand.paper;

import java.util.List;

/// A dossier that a message names paper by paper, to hear whether anything is missing.
///
/// @param papers each paper that is there, in the words of the message
/// @param rest the message without them, which may name the procedure; may be empty
public record DossierWish(List<String> papers, String rest) {

  public DossierWish {
    papers = List.copyOf(papers);
  }
}
