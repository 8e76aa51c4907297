package vn.motcua.knowledge.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.knowledge.evidence.EvidenceTypes;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.procedure.Source.Verification;
import vn.motcua.knowledge.procedure.Statement;
import vn.motcua.knowledge.requirement.Requirement;
import vn.motcua.knowledge.requirement.RequirementReader;

/// Procedures that are written out though no official page of theirs is at hand.
class WrittenWithoutPageTest {

  private static final EmbeddedKnowledge KNOWLEDGE = new EmbeddedKnowledge();
  private static final RequirementReader REQUIREMENTS =
      new RequirementReader(EvidenceTypes.embedded());

  @Test
  void isKnownOfSomeProcedures() {
    assertThat(withoutPage()).isNotEmpty();
  }

  /// No paper may be called not required because it is not listed.
  @ParameterizedTest
  @MethodSource("withoutPage")
  void isNeverTakenForTheWhole(Procedure written) {
    var dossier = REQUIREMENTS.read(written);

    assertThat(dossier.complete()).isFalse();
    assertThat(dossier.requirements()).anyMatch(Requirement::catchAll);
  }

  @ParameterizedTest
  @MethodSource("withoutPage")
  void saysThatThePageIsMissing(Procedure written) {
    assertThat(written.heading().page()).isNull();
    assertThat(written.statements())
        .filteredOn(statement -> statement.kind() == Statement.Kind.WARNING)
        .extracting(Statement::text)
        .anyMatch(text -> text.startsWith("Trang chính thức của thủ tục này không có trong tay."));
  }

  @ParameterizedTest
  @MethodSource("withoutPage")
  void claimsNoPageAsItsOwn(Procedure written) {
    assertThat(written.sources())
        .filteredOn(source -> source.verification() == Verification.DERIVED)
        .allMatch(source -> !source.title().contains(written.code()));
  }

  @Test
  void isWordedLikeTheOthers() {
    var known = new HashSet<>(KNOWLEDGE.directory().keySet());
    known.addAll(KNOWLEDGE.written().keySet());

    assertThat(known).containsAll(KNOWLEDGE.wordedCodes());
    assertThat(KNOWLEDGE.wordedCodes()).containsAll(withoutPage().map(Procedure::code).toList());
  }

  static Stream<Procedure> withoutPage() {
    return KNOWLEDGE.written().values().stream()
        .filter(written -> !KNOWLEDGE.directory().containsKey(written.code()));
  }
}
