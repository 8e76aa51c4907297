package vn.motcua.knowledge.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/// The forms that are known, in the order of their list.
public final class Forms {

  private static final String CONTENTS = "contents.txt";
  private static final String MEANINGS = "meanings.json";

  private final Map<String, Form> byId = new LinkedHashMap<>();

  /// @throws IllegalArgumentException if two forms share an id
  public Forms(List<Form> forms) {
    for (var form : forms) {
      if (byId.put(form.id(), form) != null) {
        throw new IllegalArgumentException("Two forms are called " + form.id());
      }
    }
  }

  /// The forms that ship with the knowledge.
  ///
  /// @throws IllegalArgumentException naming a form and what is wrong with it
  public static Forms embedded() {
    var forms = new ArrayList<Form>();
    var reader = reader();
    resource(CONTENTS)
        .lines()
        .filter(line -> !line.isBlank())
        .forEach(name -> forms.add(read(reader, resource(name + ".json"))));
    return new Forms(forms);
  }

  /// The form that a JSON text describes.
  ///
  /// @throws IllegalArgumentException naming the form and what is wrong with it
  public static Form read(String json) {
    return read(reader(), json);
  }

  /// What reads forms; it holds the meanings, so one serves many forms.
  static FormJson reader() {
    return new FormJson(new Meanings(JsonMapper.shared().readTree(resource(MEANINGS))));
  }

  private static Form read(FormJson reader, String json) {
    return reader.form(JsonMapper.shared().readTree(json));
  }

  static String resource(String name) {
    try (var in = Forms.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// These forms and `others`, which replace those of the same id.
  public Forms with(List<Form> others) {
    var all = new LinkedHashMap<>(byId);
    others.forEach(form -> all.put(form.id(), form));
    return new Forms(List.copyOf(all.values()));
  }

  /// Every form.
  public List<Form> all() {
    return List.copyOf(byId.values());
  }

  /// The form of this id.
  public Optional<Form> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// The forms in use on `day` that the dossier of the procedure of this code holds.
  public List<Form> of(String procedure, LocalDate day) {
    return byId.values().stream()
        .filter(form -> form.procedures().contains(procedure) && form.inForceOn(day))
        .toList();
  }
}
