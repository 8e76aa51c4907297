package vn.motcua.evaluation.question;

import java.util.List;

/// Questions that belong together.
///
/// @param name name of the file without its ending
/// @param checksum SHA-256 of the file, hexadecimal
/// @param cases the questions, in the order of the file
public record QuestionSet(String name, String checksum, List<Case> cases) {

  public QuestionSet {
    cases = List.copyOf(cases);
  }
}
