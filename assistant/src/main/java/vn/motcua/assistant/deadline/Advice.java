package vn.motcua.assistant.deadline;

import java.util.List;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.assistant.phrase.Wording;

/// What people can do about a deadline.
final class Advice {

  private Advice() {}

  /// Before the day, and on it.
  static List<Section.Item> waiting(Grounds grounds, Wording wording) {
    var slips = List.of(grounds.law("slips"));
    return List.of(
        new Section.Item(wording.of("deadline.todo.receipt"), slips),
        new Section.Item(wording.of("deadline.todo.late"), slips));
  }

  /// After the day.
  static List<Section.Item> late(Grounds grounds, Wording wording) {
    var slips = List.of(grounds.law("slips"));
    return List.of(
        new Section.Item(wording.of("deadline.todo.ask"), slips),
        new Section.Item(wording.of("deadline.todo.slip"), slips),
        new Section.Item(wording.of("deadline.todo.paper"), List.of()),
        new Section.Item(wording.of("deadline.todo.petition"), List.of(grounds.law("petition"))));
  }
}
