package vn.motcua.assistant.retrieve.order;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.assistant.retrieve.found.Retrieval;
import vn.motcua.assistant.retrieve.search.Finder;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.knowledge.language.Syllables;
import vn.motcua.knowledge.language.VietnameseText;
import vn.motcua.knowledge.procedure.Statement;
import vn.motcua.knowledge.search.Hit;

/// Goes on from a step that somebody says has failed to the procedure whose record says that it comes
/// after: who could not be reconciled is not to be sent to be reconciled again.
///
/// @param finder looks records up
public record NextStep(Finder finder) {

  /// Only a hit this near to the best may be the step that failed.
  private static final double NEAR = 0.15;

  private static final int MOST = 5;

  /// The act that a name begins with, in syllables.
  private static final int ACT = 2;

  /// Looked for in folded words behind the act.
  private static final String FAILED =
      "\\b(?: (?!thanh cong)\\S+){0,4}? (?:khong|hong|ko|chua|bat)(?: the| co)? (?:thanh|duoc|xong|noi|dat|thoa thuan)\\b";

  /// What a record says it is for, where the step before it has failed.
  private static final String AFTER = "\\b(?: \\S+){0,5}? khong thanh\\b";

  /// `found`, with the next procedure first.
  public Retrieval after(Understanding understanding, Retrieval found) {
    var message = folded(understanding.question().text());
    return found.hits().stream()
        .limit(MOST)
        .filter(hit -> hit.score() >= found.bestScore() - NEAR)
        .filter(hit -> stands(act(hit.name()), FAILED, message))
        .filter(hit -> !isAsked(act(hit.name()), understanding))
        .flatMap(hit -> next(hit).stream())
        .findFirst()
        .map(found::ahead)
        .orElse(found);
  }

  /// Whether a clause asks of the act itself, and does not say that it failed: "hòa giải mấy ngày, hòa
  /// giải không thành thì sao".
  private static boolean isAsked(String act, Understanding understanding) {
    return understanding.subject().clauses().stream()
        .filter(clause -> !clause.intents().isEmpty())
        .map(clause -> folded(clause.text()))
        .anyMatch(clause -> stands(act, "\\b", clause) && !stands(act, FAILED, clause));
  }

  private Optional<Hit> next(Hit failed) {
    return finder.record(failed.code()).stream()
        .flatMap(record -> record.related().stream())
        .filter(code -> isAfter(act(failed.name()), code))
        .findFirst()
        .flatMap(finder::coded);
  }

  private boolean isAfter(String act, String code) {
    return finder.record(code).stream()
        .flatMap(record -> record.statements(Statement.Kind.PURPOSE))
        .anyMatch(purpose -> stands(act, AFTER, folded(purpose.text())));
  }

  private static boolean stands(String act, String words, String text) {
    return Pattern.compile("\\b" + Pattern.quote(act) + words).matcher(text).find();
  }

  private static String act(String name) {
    return folded(String.join(" ", Syllables.of(name).stream().limit(ACT).toList()));
  }

  private static String folded(String text) {
    return VietnameseText.fold(VietnameseText.normal(text));
  }
}
