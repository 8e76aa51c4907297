package vn.motcua.channels.officer.oversight;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.assistant.conversation.Citation;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.channels.storage.console.OpenQuestion.Outcome;
import vn.motcua.channels.storage.console.StoredQuestions;
import vn.motcua.channels.web.Heard;
import vn.motcua.knowledge.search.Catalogue;
import vn.motcua.knowledge.search.Query;

/// Keeps questions that ended without a source, with the procedure that comes nearest. Failing to
/// keep one costs nobody their answer.
public final class OpenQuestions implements Heard {

  private static final Logger LOG = LoggerFactory.getLogger(OpenQuestions.class);

  private final StoredQuestions questions;
  private final Catalogue catalogue;

  public OpenQuestions(StoredQuestions questions, Catalogue catalogue) {
    this.questions = questions;
    this.catalogue = catalogue;
  }

  @Override
  public void replied(Question question, Reply reply) {
    if (reply.intent() == Intent.SMALLTALK) {
      return;
    }
    switch (reply.status()) {
      case DECLINED -> {
        if (onlyNamesProcedures(reply)) {
          keep(Outcome.NOT_FOUND, question);
        }
      }
      case CLARIFY -> {
        if (reply.citations().isEmpty()) {
          keep(Outcome.ASKED_BACK, question);
        }
      }
      default -> {}
    }
  }

  /// Whether nothing was said but what sounds alike; what has fixed words cites the law.
  private static boolean onlyNamesProcedures(Reply reply) {
    return reply.citations().stream().allMatch(cited -> cited.kind() == Citation.Kind.PROCEDURE);
  }

  private void keep(Outcome outcome, Question question) {
    try {
      var nearest =
          catalogue.search(Query.of(question.text(), 1)).stream()
              .findFirst()
              .map(hit -> hit.code())
              .orElse("");
      questions.add(outcome, question.text(), nearest);
    } catch (RuntimeException e) {
      LOG.error("A question without an answer was not kept: {}", e.getClass().getName());
    }
  }
}
