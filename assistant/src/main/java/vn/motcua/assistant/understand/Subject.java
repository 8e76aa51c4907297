package vn.motcua.assistant.understand;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.assistant.deadline.said.FilingWish;
import vn.motcua.assistant.understand.law.Period;
import vn.motcua.assistant.understand.message.Piece;
import vn.motcua.assistant.understand.paper.DossierWish;
import vn.motcua.assistant.understand.paper.PaperWish;
import vn.motcua.knowledge.language.LegalReference;

/// What a message is to be looked for with.
///
/// @param query the words, without names of places and days
/// @param splits ways to take the words apart into pieces that may each name a procedure, the most
///     likely first
/// @param clauses its sentences and clauses, each with what it asks by itself
/// @param vague whether the words name a kind of act but no matter: "cấp giấy phép"
/// @param dated whether the message itself names the day that it asks about
/// @param asked the papers that the message asks about; null where it does not
/// @param asksFor the place in the law that the message asks for by its number; null where it does not
/// @param changes the days whose changes the message asks for; null where it does not
/// @param filed what the message wants to know of a dossier that was filed; null where it is none
/// @param listed the dossier that the message names paper by paper; null where it does not
public record Subject(
    String query,
    List<List<Piece>> splits,
    List<Piece> clauses,
    boolean vague,
    boolean dated,
    @Nullable PaperWish asked,
    @Nullable LegalReference asksFor,
    @Nullable Period changes,
    @Nullable FilingWish filed,
    @Nullable DossierWish listed) {

  public Subject {
    splits = splits.stream().map(List::copyOf).toList();
    clauses = List.copyOf(clauses);
  }

  /// Words that are one piece and name something.
  public static Subject of(String query) {
    return new Subject(query, List.of(), List.of(), false, false, null, null, null, null, null);
  }

  /// The papers that the message asks about.
  public Optional<PaperWish> papers() {
    return Optional.ofNullable(asked);
  }

  /// The dossier that the message names paper by paper, to hear whether anything is missing.
  public Optional<DossierWish> dossier() {
    return Optional.ofNullable(listed);
  }

  /// What the message wants to know of a dossier that was filed.
  public Optional<FilingWish> filing() {
    return Optional.ofNullable(filed);
  }

  /// The place in the law that the message asks for by its number.
  public Optional<LegalReference> law() {
    return Optional.ofNullable(asksFor);
  }

  /// The days whose changes the message asks for.
  public Optional<Period> changed() {
    return Optional.ofNullable(changes);
  }
}
