package vn.motcua.assistant.deadline;

import java.util.List;
import vn.motcua.assistant.conversation.Citation;
import vn.motcua.assistant.conversation.Section;

/// What to do when a result is late.
///
/// @param whatToDo in order
/// @param citations what it rests on
public record Late(List<Section.Item> whatToDo, List<Citation> citations) {

  public Late {
    whatToDo = List.copyOf(whatToDo);
    citations = List.copyOf(citations);
  }
}
