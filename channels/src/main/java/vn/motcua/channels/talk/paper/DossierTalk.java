package vn.motcua.channels.talk.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.assistant.conversation.Question.Language;
import vn.motcua.assistant.verdict.CheckedDossier;
import vn.motcua.assistant.verdict.Verdicts;
import vn.motcua.assistant.verdict.told.Circumstances;
import vn.motcua.channels.talk.phone.CheckedPages;
import vn.motcua.channels.talk.phone.Shown;
import vn.motcua.knowledge.procedure.Procedure;

/// Tells somebody who lists papers which ones are missing.
public final class DossierTalk {

  private final Verdicts verdicts;
  private final Clock clock;

  /// @param clock its zone tells which day it is
  public DossierTalk(Verdicts verdicts, Clock clock) {
    this.verdicts = verdicts;
    this.clock = clock;
  }

  /// The papers that a message lists, if it lists some.
  ///
  /// @param asked whether the person was asked to
  public Optional<PaperList> listed(String text, boolean asked) {
    var list =
        asked
            ? Optional.of(PaperList.all(text, verdicts.evidence()))
            : PaperList.in(text, verdicts.evidence());
    return list.filter(each -> !each.papers().isEmpty());
  }

  /// The procedure that the list is for: named in it, else the one that was talked about.
  ///
  /// @param talkedAbout its code; may be empty
  public Optional<Procedure> procedure(List<String> named, String talkedAbout) {
    return named.stream()
        .filter(words -> words.split("\\s+").length >= 2)
        .flatMap(words -> verdicts.procedure(words, today()).stream())
        .findFirst()
        .or(() ->
            talkedAbout.isEmpty() ? Optional.empty() : verdicts.procedure(talkedAbout, today()));
  }

  /// What is missing, what may be, and what nobody may ask for.
  public Shown check(Procedure procedure, List<String> papers) {
    var checked = verdicts.check(procedure, papers, Circumstances.UNKNOWN, today(), Language.VI);
    return CheckedPages.of(checked, gist(checked));
  }

  private static String gist(CheckedDossier checked) {
    var parts = new ArrayList<String>();
    if (!checked.missing().isEmpty()) {
      parts.add("còn thiếu %d giấy".formatted(checked.missing().size()));
    }
    if (!checked.conditional().isEmpty()) {
      parts.add("%d giấy tùy trường hợp".formatted(checked.conditional().size()));
    }
    if (!checked.unsure().isEmpty()) {
      parts.add("%d mục tôi chưa chắc".formatted(checked.unsure().size()));
    }
    return parts.isEmpty() ? "không thấy thiếu giấy nào" : String.join(", ", parts);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
