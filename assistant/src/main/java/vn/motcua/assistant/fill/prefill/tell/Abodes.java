package vn.motcua.assistant.fill.prefill.tell;

import org.jspecify.annotations.Nullable;
import vn.motcua.assistant.fill.prefill.said.Addresses;
import vn.motcua.assistant.fill.prefill.said.Cue;
import vn.motcua.assistant.fill.prefill.said.Said;
import vn.motcua.assistant.fill.prefill.said.Span;

/// Reads where people live, were born and died.
final class Abodes {

  private final Telling telling;
  private final Said said;
  private final Addresses addresses;

  Abodes(Telling telling, Addresses addresses) {
    this.telling = telling;
    this.said = telling.said;
    this.addresses = addresses;
  }

  /// The address at `from`, of `meaning` or, where the form does not ask that, of `otherwise`.
  int home(String meaning, String otherwise, int from) {
    var at = telling.past(from, "là", "tại", "ở", "của", "hiện", "nay", "nội", "ngoại");
    var address = addresses.at(said, at);
    return address == null ? from : housed(meaning, otherwise, address);
  }

  private int housed(String meaning, String otherwise, Span address) {
    telling.tell(telling.facts.has(telling.subject, meaning) ? meaning : otherwise, address.text());
    return address.end();
  }

  /// Where what was told of happened; else, a whole address is where somebody lives.
  int place(int end) {
    var event = telling.event;
    var place = event == null ? addresses.at(said, end) : addresses.houseOrAddress(said, end);
    if (place == null) {
      return end;
    }
    telling.event = null;
    return tell(event, place) ? place.end() : end;
  }

  private boolean tell(@Nullable Cue event, Span place) {
    if (event == Cue.BIRTH) {
      return telling.tell("birthPlace", place.text());
    }
    if (event == Cue.DEATH) {
      return telling.tell("deathPlace", place.text());
    }
    if (event == Cue.MARRIAGE) {
      return telling.facts.add("parentsMarriage.place", place.text());
    }
    return place.text().matches(".*(?:\\d|[,]).*") && telling.tell("residence", place.text());
  }
}
