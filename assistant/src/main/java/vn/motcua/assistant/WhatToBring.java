package vn.motcua.assistant;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.print.BringSheet;
import vn.motcua.knowledge.search.Catalogue;

/// The sheet to take to the office: the papers of a procedure, what is not required, where and for
/// how much. It says what the assistant answers, checked like every answer.
public final class WhatToBring {

  private final Assistant assistant;
  private final Catalogue catalogue;
  private final Clock clock;

  /// @param clock its zone tells which day it is
  public WhatToBring(Assistant assistant, Catalogue catalogue, Clock clock) {
    this.assistant = assistant;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  /// The sheet for the procedure of this code; none where there is no such procedure.
  public Optional<BringSheet> of(String code) {
    return catalogue
        .find(code)
        .map(procedure -> {
          var asked =
              "Thủ tục %s (%s) cần giấy tờ gì, lệ phí bao nhiêu, nộp ở đâu?"
                  .formatted(procedure.name(), code);
          return sheet(
              procedure.name() + " (" + code + ")",
              assistant.byRules(Question.of(asked, LocalDate.now(clock))));
        });
  }

  private static BringSheet sheet(String title, Reply reply) {
    return new BringSheet(
        title,
        items(reply, Section.Kind.DOCUMENTS),
        List.of(),
        items(reply, Section.Kind.NOT_REQUIRED).stream()
            .map(text -> new BringSheet.NotRequired(text, ""))
            .toList(),
        items(reply, Section.Kind.WHERE),
        items(reply, Section.Kind.FEE),
        notes(reply));
  }

  private static List<String> notes(Reply reply) {
    var notes = new ArrayList<>(items(reply, Section.Kind.NEXT));
    notes.addAll(reply.warnings());
    return notes;
  }

  private static List<String> items(Reply reply, Section.Kind kind) {
    return reply.sections().stream()
        .filter(section -> section.kind() == kind)
        .flatMap(section -> section.items().stream())
        .map(Section.Item::text)
        .toList();
  }
}
