package vn.motcua.assistant.fill.prefill.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.motcua.knowledge.form.Form;

/// Which persons of a form those are of whom a message speaks. Where that is not certain, none.
public final class Roles {

  private final Set<String> persons;
  private final Set<Who> spoken;

  /// @param form the form to be filled
  /// @param spoken everybody of whom the message speaks: with a wife, its writer is the husband
  public Roles(Form form, Set<Who> spoken) {
    persons = form.persons().keySet();
    this.spoken = Set.copyOf(spoken);
  }

  /// Whether the form is about a child beside the person who asks for it.
  public static boolean isAboutChild(Form form) {
    return form.persons().containsKey("child") || form.persons().containsKey("ward");
  }

  /// The persons of the form that `who` is; a writer may be two.
  public List<String> of(Who who) {
    return switch (who) {
      case SPEAKER -> speaker();
      case CHILD -> first("child", "ward");
      case CHILDS_MOTHER -> has("child") ? first("mother") : List.of();
      case CHILDS_FATHER -> has("child") ? first("father") : List.of();
      case SPEAKERS_MOTHER -> has("child") ? List.of() : first("mother");
      case SPEAKERS_FATHER -> has("child") ? List.of() : first("father");
      case WIFE -> married("wife", "mother", "adoptiveMother");
      case HUSBAND -> married("husband", "father", "adoptiveFather");
      case BETROTHED -> first("spouse");
      case BRIDE -> first("wife");
      case GROOM -> first("husband");
      case DECEASED -> first("deceased");
      case HOUSEHOLDER -> first("householder");
      case OWNER -> first("owner");
      case GUARDIAN -> has("ward") ? first("guardian") : List.of();
      case WARD -> first("ward");
      case RECOGNISER -> first("recogniser");
      case RECOGNISED -> first("recognised");
      case ADOPTIVE_MOTHER -> first("adoptiveMother");
      case ADOPTIVE_FATHER -> first("adoptiveFather");
      case COUPLE, OTHER -> List.of();
    };
  }

  /// Who asks; in forms of a couple also the one whom the other's name leaves.
  private List<String> speaker() {
    var roles = new ArrayList<>(first("requester"));
    if (spoken.contains(Who.WIFE) && !spoken.contains(Who.HUSBAND)) {
      roles.addAll(first("husband", "adoptiveFather"));
    }
    if (spoken.contains(Who.HUSBAND) && !spoken.contains(Who.WIFE)) {
      roles.addAll(first("wife", "adoptiveMother"));
    }
    return roles;
  }

  private List<String> married(String couple, String parent, String adopting) {
    if (has("spouse")) {
      return List.of("spouse");
    }
    if (has("child") && has(parent)) {
      return List.of(parent);
    }
    return first(couple, adopting);
  }

  private List<String> first(String... names) {
    return Stream.of(names).filter(this::has).limit(1).toList();
  }

  private boolean has(String person) {
    return persons.contains(person);
  }
}
