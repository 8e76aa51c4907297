package vn.motcua.assistant.officer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.motcua.assistant.conversation.Question.Language;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.phrase.Wording;
import vn.motcua.assistant.understand.Understanding;

/// What the writers of sections for officers share while one answer is written.
///
/// @param understanding what was asked
/// @param cited the citations so far
record OfficerPage(Understanding understanding, Cited cited) {

  Language language() {
    return understanding.question().language();
  }

  Wording wording() {
    return Wording.in(language());
  }

  /// The day that is asked about.
  LocalDate day() {
    return understanding.question().asOf();
  }

  /// A section under the phrase `title`; empty where it has nothing to say.
  Optional<Section> section(Section.Kind kind, String title, List<Section.Item> items) {
    return Section.of(kind, wording().of(title), items);
  }
}
