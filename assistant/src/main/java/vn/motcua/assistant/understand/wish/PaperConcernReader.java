package vn.motcua.assistant.understand.wish;

import java.util.Optional;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.assistant.deadline.said.FilingReader;
import vn.motcua.assistant.understand.message.Vagueness;
import vn.motcua.assistant.understand.paper.AskedPapers;
import vn.motcua.assistant.understand.paper.DossierWish;
import vn.motcua.assistant.understand.paper.PaperWish;
import vn.motcua.assistant.understand.talk.Dialogue;
import vn.motcua.assistant.understand.wish.PaperConcern.Filing;

/// Reads what a message asks of papers and dossiers, by itself or in answer to a question of ours.
public final class PaperConcernReader {

  private final PermitWishes permitWishes = new PermitWishes();
  private final FilingReader filings = new FilingReader();
  private final AskedPapers papers;
  private final Vagueness vagueness;

  /// @param papers reads what is asked of papers
  /// @param vagueness tells what names nothing
  public PaperConcernReader(AskedPapers papers, Vagueness vagueness) {
    this.papers = papers;
    this.vagueness = vagueness;
  }

  /// What `text` asks of them.
  public PaperConcern in(String text, Dialogue dialogue, Question question) {
    var outcome =
        Optional.of(text).filter(_ -> dialogue.focus().isEmpty()).flatMap(permitWishes::in);
    var own = papers.dossierIn(text);
    var dossier = own.or(() -> earlierDossier(dialogue));
    var wish =
        Optional.of(text)
            .filter(_ -> outcome.isEmpty() && dossier.isEmpty())
            .flatMap(words -> wish(words, dialogue));
    var filing = filing(text, wish.isPresent(), dialogue, question);
    return new PaperConcern(outcome, own, dossier, wish, filing);
  }

  private Optional<PaperWish> wish(String text, Dialogue dialogue) {
    return papers
        .in(text, !dialogue.focus().isEmpty(), dialogue.said(), dialogue.wasAskedBack())
        .map(asked ->
            vagueness.namesNothing(asked.rest()) ? new PaperWish(asked.papers(), "") : asked);
  }

  /// Who answers a question of ours still wants to know of the dossier that was named before it.
  private Optional<DossierWish> earlierDossier(Dialogue dialogue) {
    return dialogue.wasAskedBack()
        ? dialogue.said().stream().findFirst().flatMap(papers::dossierIn)
        : Optional.empty();
  }

  /// Who answers a question of ours still wants to know what the message before it asked.
  private Optional<Filing> filing(
      String text, boolean asksPaper, Dialogue dialogue, Question question) {
    if (asksPaper) {
      return Optional.empty();
    }
    var own =
        filings.read(text, question.asOf()).map(read -> new Filing(read.wish(), read.rest(), true));
    return own.isPresent() || !dialogue.wasAskedBack()
        ? own
        : dialogue.said().stream()
            .findFirst()
            .flatMap(before -> filings.read(before, question.asOf()))
            .map(read -> new Filing(read.wish(), text, false));
  }
}
