package vn.motcua.evaluation.requirement;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.motcua.knowledge.evidence.EvidenceType;
import vn.motcua.knowledge.evidence.EvidenceTypes;
import vn.motcua.knowledge.language.Syllables;
import vn.motcua.knowledge.requirement.Requirement;

/// Holds what was read against a label, field by field.
///
/// @param types the kinds of paper
record Comparison(EvidenceTypes types) {

  /// A field and whether it was read right.
  private record Field(String name, BiPredicate<Label, Requirement> right) {}

  /// The fields that are compared.
  static final List<String> FIELDS =
      List.of(
          "action", "forms", "conditional", "alternatives", "waiver", "proof", "catchAll", "paper");

  /// The fields in which the first of what a row asks for is not as `label` says. That a row stands
  /// for papers that are not named too may be told by any.
  Set<String> wrong(Label label, List<Requirement> read) {
    var wrong =
        fields().stream()
            .filter(field -> !field.right().test(label, read.getFirst()))
            .map(Field::name)
            .collect(Collectors.toCollection(TreeSet::new));
    if (label.traits().contains("catchAll") != read.stream().anyMatch(Requirement::catchAll)) {
      wrong.add("catchAll");
    }
    return wrong;
  }

  private List<Field> fields() {
    return List.of(
        new Field("action", Comparison::isAction),
        new Field("forms", Comparison::areForms),
        trait("conditional", read -> read.condition().isPresent()),
        new Field("alternatives", Comparison::isChoice),
        trait("waiver", read -> read.waiver().isPresent()),
        trait("proof", Requirement::proof),
        new Field("paper", this::isPaper));
  }

  private static Field trait(String name, Predicate<Requirement> is) {
    return new Field(name, (label, read) -> label.traits().contains(name) == is.test(read));
  }

  private static boolean isAction(Label label, Requirement read) {
    return (label.isNote() ? "NOTE" : label.action()).equals(read.action().name());
  }

  private static boolean areForms(Label label, Requirement read) {
    var forms = read.forms().stream().map(Enum::name).collect(Collectors.toSet());
    return label.isNote() || label.forms().equals(forms);
  }

  /// Where no kind was recognised, nothing is said about a choice.
  private static boolean isChoice(Label label, Requirement read) {
    return read.papers().isEmpty() || label.traits().contains("alternatives") == read.isChoice();
  }

  /// The paper of the label is a kind that was read, a wider or a narrower one, or begins like one
  /// of its names. Where no kind was recognised, nothing is said about it.
  private boolean isPaper(Label label, Requirement read) {
    return read.papers().isEmpty()
        || (label.paper().isEmpty() && read.proof())
        || types.in(label.paper()).stream()
            .anyMatch(hit -> read.papers().stream().anyMatch(type -> isKin(type, hit.type())))
        || read.papers().stream().anyMatch(type -> beginsLike(type, label.paper()));
  }

  private boolean isKin(EvidenceType one, EvidenceType other) {
    return types.isA(one, other.id()) || types.isA(other, one.id());
  }

  private static boolean beginsLike(EvidenceType type, String paper) {
    var words = Syllables.of(paper);
    return words.size() > 1
        && type.officialNames()
            .map(Syllables::of)
            .anyMatch(name -> name.size() > 1 && name.subList(0, 2).equals(words.subList(0, 2)));
  }
}
