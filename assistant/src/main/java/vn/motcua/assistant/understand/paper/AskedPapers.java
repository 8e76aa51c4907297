package vn.motcua.assistant.understand.paper;

import java.util.List;
import java.util.Optional;
import vn.motcua.knowledge.evidence.EvidenceTypes;

/// Reads the papers that a message asks about, in whichever way it names them.
public final class AskedPapers {

  private final RenamedPlaces renamedPlaces = new RenamedPlaces();
  private final PaperWishes paperWishes;
  private final RefusedPapers refusedPapers;
  private final EarlierPapers earlierPapers;
  private final DossierWishes dossierWishes;

  /// @param evidence the kinds of paper
  public AskedPapers(EvidenceTypes evidence) {
    paperWishes = new PaperWishes(evidence);
    refusedPapers = new RefusedPapers(evidence);
    earlierPapers = new EarlierPapers(paperWishes);
    dossierWishes = new DossierWishes(evidence);
  }

  /// The papers of which `message` asks whether they are due.
  ///
  /// @param leans whether a procedure was spoken of before
  /// @param said what the person said before, newest first
  /// @param askedBack whether the last reply asked something back
  public Optional<PaperWish> in(
      String message, boolean leans, List<String> said, boolean askedBack) {
    return renamedPlaces
        .in(message)
        .or(() -> paperWishes.in(message, leans))
        .or(() -> refusedPapers.in(message))
        .or(() -> earlierPapers.in(message, said, askedBack));
  }

  /// Whether `message` does no more than ask of a paper that it names first.
  public boolean areAll(String message) {
    return paperWishes.areAll(message);
  }

  /// The dossier that `message` names paper by paper.
  public Optional<DossierWish> dossierIn(String message) {
    return dossierWishes.in(message);
  }
}
