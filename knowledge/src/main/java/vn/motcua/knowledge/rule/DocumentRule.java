package vn.motcua.knowledge.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.evidence.EvidenceType;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Form;
import vn.motcua.knowledge.procedure.FilingChannel;

/// A dated rule on what may be demanded, in our own words, with what it rests on.
///
/// @param id its name, `NR-003`
/// @param kind what it is about
/// @param title what it says, in one line
/// @param scope what it applies to
/// @param verdict what it says of the paper
/// @param how how it makes a paper not required; null with any other verdict
/// @param words what people are told
/// @param data the data that stand for the paper; null where there are none
/// @param basis what it rests on, the clause that carries it first
/// @param from first day it holds
/// @param to last day it holds; null where no end is known
/// @param level how far it was verified
/// @param before ids of the rules that it goes before
public record DocumentRule(
    String id,
    Kind kind,
    String title,
    Scope scope,
    VerdictKind verdict,
    @Nullable How how,
    Words words,
    @Nullable Data data,
    List<RuleBasis> basis,
    LocalDate from,
    @Nullable LocalDate to,
    Level level,
    Set<String> before) {

  /// What a rule is about.
  public enum Kind {
    PAPER,
    DUTY,
    CHANNEL,
    FEE
  }

  /// How a paper comes to be not required.
  public enum How {
    /// A norm took it out, or it is by law no part of the dossier.
    CUT,
    /// A norm forbids to demand it.
    BARRED
  }

  /// How far a rule was verified, the surest first.
  public enum Level {
    /// The clause that carries it was read.
    TEXT,
    /// It stands in an annex that was read.
    ANNEX,
    SECONDARY,
    PARTIAL,
    INFERENCE;

    /// Whether it is good enough for a flat "not required".
    public boolean isRead() {
      return this == TEXT || this == ANNEX;
    }
  }

  /// Who may file.
  public enum Filer {
    SELF,
    RELATIVE,
    AUTHORISED,
    HIRED
  }

  /// What a rule applies to. Empty sets mean all, except `types`.
  ///
  /// @param names the papers, by name
  /// @param types the kinds of paper that the names mean
  /// @param anyPaper whether it applies to whatever paper
  /// @param forms the forms of the paper
  /// @param procedures the codes of the procedures
  /// @param except codes to which it does not apply
  /// @param channels the ways of filing
  /// @param filers who files
  /// @param onlyIf facts that must be known
  /// @param notIf facts with which it does not apply
  /// @param yieldsToProof whether a row that lists the paper as proof of a past fact goes before it
  public record Scope(
      List<String> names,
      List<EvidenceType> types,
      boolean anyPaper,
      Set<Form> forms,
      Set<String> procedures,
      Set<String> except,
      Set<FilingChannel.Kind> channels,
      Set<Filer> filers,
      Set<CaseFact> onlyIf,
      Set<CaseFact> notIf,
      boolean yieldsToProof) {

    /// Of two rules that apply, the one with the greater scope here decides: it says more on when.
    public static final Comparator<Scope> BY_SPECIALTY =
        Comparator.comparing(Scope::namesProcedures)
            .thenComparingInt(scope -> scope.onlyIf().size())
            .thenComparing(scope -> !scope.filers().isEmpty())
            .thenComparing(scope -> !scope.channels().isEmpty())
            .thenComparing(scope -> !scope.forms().isEmpty());

    public Scope {
      names = List.copyOf(names);
      types = List.copyOf(types);
      forms = Set.copyOf(forms);
      procedures = Set.copyOf(procedures);
      except = Set.copyOf(except);
      channels = Set.copyOf(channels);
      filers = Set.copyOf(filers);
      onlyIf = Set.copyOf(onlyIf);
      notIf = Set.copyOf(notIf);
    }

    /// Whether it names procedures, rather than holding for all.
    public boolean namesProcedures() {
      return !procedures.isEmpty();
    }

    /// Whether it holds for the procedure with this code; null: whatever procedure.
    public boolean covers(@Nullable String code) {
      return code == null
          ? procedures.isEmpty()
          : (procedures.isEmpty() || procedures.contains(code)) && !except.contains(code);
    }
  }

  /// What people are told, in our own words.
  ///
  /// @param explanation one to three short sentences
  /// @param conditions what must hold
  /// @param exceptions when it is not so
  /// @param alternatives what to bring or do instead
  /// @param ifDataUnavailable what the office may then ask for; null where data play no part
  /// @param whatToDo what to do when it is demanded all the same
  public record Words(
      String explanation,
      List<String> conditions,
      List<String> exceptions,
      List<String> alternatives,
      @Nullable String ifDataUnavailable,
      List<String> whatToDo) {

    public Words {
      conditions = List.copyOf(conditions);
      exceptions = List.copyOf(exceptions);
      alternatives = List.copyOf(alternatives);
      whatToDo = List.copyOf(whatToDo);
    }
  }

  /// Data that stand for a paper.
  ///
  /// @param database the name of the database
  /// @param holds whose data it is known to hold: `citizens`, `residents`, `everyone`, `unknown`
  public record Data(String database, String holds) {}

  public DocumentRule {
    basis = List.copyOf(basis);
    before = Set.copyOf(before);
  }

  /// Whether it holds on `day`.
  public boolean inForceOn(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }

  /// The data that stand for the paper.
  public Optional<Data> database() {
    return Optional.ofNullable(data);
  }

  /// Whether it can make a paper flatly not required: how far it was read allows it.
  public boolean mayFree() {
    return verdict != VerdictKind.NOT_REQUIRED || level.isRead();
  }
}
