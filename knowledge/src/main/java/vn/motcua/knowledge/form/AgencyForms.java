package vn.motcua.knowledge.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.knowledge.source.RecordSchema;
import vn.motcua.knowledge.source.RefusedRecord;

/// Reads the forms that an agency adds: the `.json` files of a folder, in the layout of
/// `form.schema.json`. A bad one is refused by name, the others are taken.
public final class AgencyForms {

  private final RecordSchema schema = new RecordSchema(AgencyForms.class, "form.schema.json", "id");
  private final FormJson reader = Forms.reader();

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
      } catch (IOException | JacksonException | RefusedRecord | IllegalArgumentException e) {
        refusals.add(file.getFileName() + ": " + e.getMessage());
      }
    }
    return new Read(forms, refusals);
  }

  /// The form that a JSON text describes.
  ///
  /// @throws RefusedRecord with what the schema does not allow
  /// @throws IllegalArgumentException with all that is wrong with it otherwise
  Form form(String json) throws RefusedRecord {
    var node = JsonMapper.shared().readTree(json);
    schema.check(node);
    return reader.form(node);
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
