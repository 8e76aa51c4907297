package vn.motcua.assistant.fill.prefill;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.assistant.fill.FieldReader;
import vn.motcua.assistant.fill.Proposal;
import vn.motcua.assistant.fill.prefill.said.Said;
import vn.motcua.assistant.fill.prefill.tell.Listener;
import vn.motcua.knowledge.form.Form;
import vn.motcua.knowledge.form.FormField;
import vn.motcua.knowledge.language.Reading;

/// Reads what people write about themselves and their kin, without a model: "con tôi tên Nguyễn
/// Minh An sinh 3/5/2026".
///
/// A value is given only where it stands in the text, it is certain of whom it is said, and its
/// field takes it. Whatever may be meant otherwise stays out: a person who finds a gap fills it in,
/// a person who finds a wrong value may not see it.
public final class TextPrefill implements TextReader {

  private final Reading reading;
  private final AskedReply replies;
  private final Listener listener;

  /// @param reader what fields take
  /// @param reading reads words as they were meant
  public TextPrefill(FieldReader reader, Reading reading) {
    listener = new Listener(reader);
    this.reading = reading;
    replies = new AskedReply(reader, reading);
  }

  @Override
  public List<Proposal> read(String text, Form form, Optional<FormField> asked, LocalDate today) {
    var reply =
        asked
            .map(field -> replies.read(field, text, today))
            .flatMap(AskedReply.Result::found)
            .stream()
            .toList();
    var person = asked.map(FormField::person).orElse("");
    var told = listener.heard(Said.of(text, reading), form, person, today);
    if (asked.isEmpty() || reply.isEmpty()) {
      return told;
    }
    var all = new ArrayList<>(reply);
    told.stream()
        .filter(proposal -> !reply.getFirst().typed().contains(proposal.typed()))
        .filter(proposal -> !proposal.field().equals(asked.get().id()))
        .forEach(all::add);
    return all;
  }
}
