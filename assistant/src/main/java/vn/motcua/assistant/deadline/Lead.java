package vn.motcua.assistant.deadline;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.assistant.conversation.Question.Language;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.phrase.Wording;
import vn.motcua.knowledge.calendar.Counted;
import vn.motcua.knowledge.procedure.Procedure;

/// Says the whole of a deadline in a sentence, or in one for each way of filing.
///
/// @param question what was asked
/// @param reckoning counts
/// @param steps says how it was counted
/// @param grounds what all of it rests on
/// @param wording the fixed phrases
/// @param language theirs
record Lead(
    DeadlineQuestion question,
    Reckoning reckoning,
    Steps steps,
    Grounds grounds,
    Wording wording,
    Language language) {

  /// In characters.
  private static final int LONGEST_NAME = 110;

  /// That the sources do not say enough.
  Section.Item unknown() {
    return new Section.Item(
        wording.of("deadline.unknown", name(), procedure().code()), List.of(cited()));
  }

  /// The day for any way of filing.
  Section.Item of(Counted counted, String cited) {
    return new Section.Item(
        wording.of("deadline.answer", name(), procedure().code(), filed(), end(counted)),
        List.of(cited(), cited));
  }

  /// The day for each way of filing, that of `limit` first.
  Section.Item of(Limit limit, Counted counted, String cited, List<Limit> otherWays) {
    var text =
        new StringBuilder(
            wording.of(
                "deadline.answer.by",
                name(),
                procedure().code(),
                filed(),
                steps.ways(limit),
                end(counted)));
    var ids = new ArrayList<>(List.of(cited(), cited));
    for (var other : otherWays) {
      var count = reckoning.count(other.time());
      text.append(' ').append(wording.of("deadline.answer.way", steps.ways(other), end(count)));
      ids.add(steps.counted(count, other.time()));
    }
    return new Section.Item(text.toString(), ids);
  }

  private String filed() {
    return WrittenDays.named(question.filed().day(), language);
  }

  private String end(Counted counted) {
    var day = WrittenDays.named(counted.due(), language);
    var at = counted.at();
    return at == null
        ? wording.of("deadline.end", day)
        : wording.of("deadline.end.at", at.toString(), day);
  }

  /// Long names are cut: the code stands beside them.
  private String name() {
    var whole = procedure().name();
    var end = whole.length() <= LONGEST_NAME ? -1 : whole.lastIndexOf(' ', LONGEST_NAME);
    return end < 0 ? whole : whole.substring(0, end).replaceFirst("[,;(]+$", "") + "…";
  }

  private String cited() {
    return grounds.record(
        procedure(), "Tên thủ tục", procedure().name(), procedure().sources().getFirst());
  }

  private Procedure procedure() {
    return question.procedure();
  }
}
