package vn.motcua.assistant.print.agency;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Locale;
import org.xml.sax.SAXException;
import vn.motcua.assistant.print.PlaceText;
import vn.motcua.assistant.print.packed.Archive;
import vn.motcua.knowledge.form.Form;
import vn.motcua.knowledge.form.condition.Answers;

/// Fills the DOCX of an agency. Its places are those of our layouts, `{field}`, `{field|words}`,
/// `{field=value}`, wherever there is text; all else stays as it is. Links in it are kept and never
/// followed.
public final class AgencyTemplate {

  /// The largest file that is opened.
  public static final int MOST_BYTES = 5_000_000;

  /// The most it may hold, unpacked.
  public static final int MOST_UNPACKED = 30_000_000;

  private static final int MOST_PARTS = 500;
  private static final String TYPES = "[Content_Types].xml";
  private static final String MAIN_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  private static final String TEXT_PARTS =
      "word/(document|header\\d*|footer\\d*|footnotes|endnotes)\\.xml";

  private final Form form;

  /// @param form whose fields the places name
  public AgencyTemplate(Form form) {
    this.form = form;
  }

  /// The template with the answers in it. A place without an answer is left empty.
  ///
  /// @throws IOException if `template` cannot be read to its end
  public Filled fill(InputStream template, Answers answers) throws IOException {
    var file = template.readNBytes(MOST_BYTES + 1);
    if (file.length > MOST_BYTES) {
      return new Filled.Refused(Filled.Reason.TOO_LARGE);
    }
    try {
      return Archive.read(file, MOST_UNPACKED, MOST_PARTS)
          .map(archive -> checked(archive, answers))
          .orElseGet(() -> new Filled.Refused(Filled.Reason.SWELLS));
    } catch (IOException e) {
      return new Filled.Refused(Filled.Reason.NO_DOCX);
    }
  }

  private Filled checked(Archive archive, Answers answers) {
    var types = archive.parts().get(TYPES);
    if (types == null || !archive.parts().containsKey("word/document.xml")) {
      return new Filled.Refused(Filled.Reason.NO_DOCX);
    }
    if (carriesPrograms(archive, new String(types, StandardCharsets.UTF_8))) {
      return new Filled.Refused(Filled.Reason.MACROS);
    }
    if (!new String(types, StandardCharsets.UTF_8).contains(MAIN_TYPE)) {
      return new Filled.Refused(Filled.Reason.NO_DOCX);
    }
    try {
      return filled(archive, new PlaceText(form, answers));
    } catch (IOException | SAXException e) {
      return new Filled.Refused(Filled.Reason.NO_DOCX);
    }
  }

  private static boolean carriesPrograms(Archive archive, String types) {
    return types.toLowerCase(Locale.ROOT).contains("macroenabled")
        || archive.parts().keySet().stream()
            .map(name -> name.toLowerCase(Locale.ROOT))
            .anyMatch(name ->
                name.contains("vba") || name.contains("activex") || name.contains("/embeddings/"));
  }

  private Filled filled(Archive archive, PlaceText places) throws IOException, SAXException {
    var unknown = new LinkedHashSet<String>();
    var filled = archive;
    for (var name : archive.parts().keySet()) {
      if (name.matches(TEXT_PARTS)) {
        var part = new TemplatePart(form, archive.parts().get(name));
        unknown.addAll(part.unknown());
        filled = filled.with(name, part.fill(places));
      }
    }
    return unknown.isEmpty()
        ? new Filled.Document(filled.write())
        : new Filled.UnknownPlaces(new ArrayList<>(unknown));
  }
}
