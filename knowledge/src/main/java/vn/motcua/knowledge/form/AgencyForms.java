package vn.motcua.knowledge.form;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;

/// Reads the forms that an agency adds: the `.json` files of a folder, in the layout of
/// `form.schema.json`. A bad one is refused by name, the others are taken.
public final class AgencyForms {

  private static final int SHOWN = 5;

  private final Schema schema =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Forms.resource("form.schema.json"), InputFormat.JSON);

  /// What was read.
  ///
  /// @param forms in the order of their files
  /// @param refusals a sentence for each file that was refused, with its name and all that is wrong
  public record Read(List<Form> forms, List<String> refusals) {

    public Read {
      forms = List.copyOf(forms);
      refusals = List.copyOf(refusals);
    }
  }

  /// The forms in `folder`; none where there is no such folder.
  public Read in(Path folder) {
    var forms = new ArrayList<Form>();
    var refusals = new ArrayList<String>();
    for (var file : files(folder)) {
      try {
        forms.add(form(Files.readString(file)));
      } catch (IOException | JacksonException | IllegalArgumentException e) {
        refusals.add(file.getFileName() + ": " + e.getMessage());
      }
    }
    return new Read(forms, refusals);
  }

  /// The form that a JSON text describes.
  ///
  /// @throws IllegalArgumentException with all that is wrong with it
  Form form(String json) {
    var breaches = schema.validate(json, InputFormat.JSON);
    if (!breaches.isEmpty()) {
      throw new IllegalArgumentException(
          breaches.stream().limit(SHOWN).map(Object::toString).collect(Collectors.joining("; "))
              + " (%d in all; see form.schema.json)".formatted(breaches.size()));
    }
    return Forms.read(json);
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var all = Files.list(folder)) {
      return all.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
