package vn.motcua.assistant.understand.wish;

import java.util.Optional;
import vn.motcua.assistant.deadline.said.FilingWish;
import vn.motcua.assistant.understand.paper.DossierWish;
import vn.motcua.assistant.understand.paper.PaperWish;

/// What a message asks of papers and dossiers; mostly nothing.
///
/// @param outcome of a paper that a procedure ends with
/// @param own of a dossier that this message names paper by paper
/// @param dossier the same, or of one that was named before a question of ours
/// @param wish of papers that may be due
/// @param filing of a dossier that was filed
public record PaperConcern(
    Optional<PermitWishes.Outcome> outcome,
    Optional<DossierWish> own,
    Optional<DossierWish> dossier,
    Optional<PaperWish> wish,
    Optional<Filing> filing) {

  /// What a message wants to know of a dossier that was filed.
  ///
  /// @param wish it
  /// @param rest the message without it
  /// @param own whether this message says it, and not the one before a question of ours
  public record Filing(FilingWish wish, String rest, boolean own) {}

  /// The words beside the papers, which name the procedure; empty where there are none.
  Optional<String> named() {
    return own.map(DossierWish::rest)
        .or(() -> wish.map(PaperWish::rest))
        .filter(rest -> !rest.isEmpty());
  }

  /// The papers that are asked about, whether they may be due or are what a procedure ends with.
  public Optional<PaperWish> asked() {
    return outcome.map(PermitWishes.Outcome::wish).or(() -> wish);
  }

  /// `text` without what it says of filing.
  String unfiled(String text) {
    return filing.filter(Filing::own).map(Filing::rest).orElse(text);
  }
}
