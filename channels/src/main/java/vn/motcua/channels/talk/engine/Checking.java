package vn.motcua.channels.talk.engine;

import java.util.List;
import java.util.Optional;
import vn.motcua.channels.talk.paper.DossierTalk;
import vn.motcua.channels.talk.person.Person;
import vn.motcua.channels.talk.person.Waiting;

/// Checks papers that somebody lists, and asks what they are for where that is not clear.
final class Checking {

  private final DossierTalk papers;
  private final TalkWords words;

  Checking(DossierTalk papers, TalkWords words) {
    this.papers = papers;
    this.words = words;
  }

  /// What is missing of the papers in `text`; empty where it lists none.
  ///
  /// @param person as they stood before
  /// @param now the same, heard now
  Optional<Said> of(Person person, Person now, String text) {
    if (person.waiting() == Waiting.PROCEDURE) {
      return Optional.of(
          papers
              .procedure(List.of(text), "")
              .map(found -> Said.of(now.about(found.code()), papers.check(found, person.papers())))
              .orElseGet(() -> Said.of(now, words.of("check.unclear"))));
    }
    return papers
        .listed(text, person.waiting() == Waiting.PAPERS)
        .map(list ->
            papers
                .procedure(list.others(), person.procedure())
                .map(found -> Said.of(now.about(found.code()), papers.check(found, list.papers())))
                .orElseGet(() -> Said.of(now.holding(list.papers()), words.of("check.procedure"))));
  }
}
