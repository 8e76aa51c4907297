package vn.motcua.evaluation.retrieval;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import vn.motcua.evaluation.question.Case;
import vn.motcua.evaluation.question.QuestionSet;

/// Questions that belong together and are typed in the same way.
///
/// @param name name of the set
/// @param checksum SHA-256 of the file, hexadecimal; empty where there is none
/// @param typing how the questions are typed
/// @param topics in the order of the file
public record TopicSet(String name, String checksum, Typing typing, List<Topic> topics) {

  private static final long SEED = 20_261_122L;

  public TopicSet {
    topics = List.copyOf(topics);
  }

  /// The questions of `set` that name procedures and stand alone: what follows up on earlier turns
  /// is no search.
  public static TopicSet of(QuestionSet set) {
    return of(set.name(), set.checksum(), set.cases());
  }

  /// The questions among `cases` that name procedures and stand alone.
  public static TopicSet of(String name, String checksum, List<Case> cases) {
    var topics =
        cases.stream()
            .filter(one -> !one.codes().isEmpty() && one.history().isEmpty())
            .map(one -> new Topic(one.id(), one.text(), Set.copyOf(one.codes())))
            .toList();
    return new TopicSet(name, checksum, Typing.AS_WRITTEN, topics);
  }

  /// The same questions, typed otherwise; always in the same way.
  public TopicSet typed(Typing otherwise) {
    var random = new Random(SEED);
    var retyped =
        topics.stream()
            .map(topic -> new Topic(topic.id(), otherwise.of(topic.text(), random), topic.wanted()))
            .toList();
    return new TopicSet(name, checksum, otherwise, retyped);
  }

  /// Every second question, beginning with the first or the second.
  public TopicSet half(boolean first) {
    var half = new ArrayList<Topic>();
    for (var at = first ? 0 : 1; at < topics.size(); at += 2) {
      half.add(topics.get(at));
    }
    return new TopicSet(name + (first ? " (even)" : " (odd)"), checksum, typing, half);
  }

  /// The name, with how the questions are typed.
  public String title() {
    return typing == Typing.AS_WRITTEN ? name : name + ", " + typing.words();
  }
}
