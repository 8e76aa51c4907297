package vn.motcua.evaluation.retrieval;

import java.util.Set;

/// A question and what has to be found for it (TREC: a topic with its qrels).
///
/// @param id unique in its set
/// @param text the question
/// @param wanted codes of procedures, or record ids of articles; others may be right as well
public record Topic(String id, String text, Set<String> wanted) {

  public Topic {
    wanted = Set.copyOf(wanted);
  }
}
