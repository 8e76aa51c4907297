package vn.motcua.knowledge.form;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.knowledge.form.layout.Block;
import vn.motcua.knowledge.procedure.Source;

/// An official form (mẫu đơn, tờ khai).
///
/// @param id unique; the official number where the form has one: `CT01`
/// @param name its official title
/// @param number the official number, or empty
/// @param version tells apart what was filled under an earlier wording
/// @param filing how it reaches the office
/// @param procedures codes of the procedures whose dossier holds it
/// @param names what people call it, in small letters
/// @param persons those it is about, by the first part of their fields: how to call them in a
///     question (`mother`: `người mẹ`), in the order of the form
/// @param same who may be the same person as who
/// @param sections from top to bottom
/// @param paper how it looks printed; empty of a form that exists only online
/// @param electronic what the portal asks
/// @param sources the regulation that prescribes it comes first
public record Form(
    String id,
    String name,
    String number,
    String version,
    Filing filing,
    List<String> procedures,
    List<String> names,
    Map<String, String> persons,
    List<SamePerson> same,
    List<FormSection> sections,
    List<Block> paper,
    ElectronicForm electronic,
    List<Source> sources) {

  /// How a form reaches the office.
  public enum Filing {
    /// On paper or online.
    BOTH,
    /// Online only; nobody hands in a printed one.
    ONLINE,
    /// On paper only.
    PAPER
  }

  public Form {
    procedures = List.copyOf(procedures);
    names = List.copyOf(names);
    persons = Collections.unmodifiableMap(new LinkedHashMap<>(persons));
    same = List.copyOf(same);
    sections = List.copyOf(sections);
    paper = List.copyOf(paper);
    sources = List.copyOf(sources);
  }

  /// Every field, from top to bottom.
  public Stream<FormField> fields() {
    return sections.stream().flatMap(section -> section.fields().stream());
  }

  /// The field of this id.
  public Optional<FormField> field(String id) {
    return fields().filter(field -> field.id().equals(id)).findFirst();
  }

  /// The regulation that prescribes it.
  public Source basis() {
    return sources.getFirst();
  }

  /// Whether it is the form in use on `day`.
  public boolean inForceOn(LocalDate day) {
    return basis().inForceOn(day);
  }
}
