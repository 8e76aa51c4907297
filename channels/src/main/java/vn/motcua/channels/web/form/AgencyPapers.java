package vn.motcua.channels.web.form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.assistant.fill.FilledForm;
import vn.motcua.assistant.print.agency.AgencyTemplate;
import vn.motcua.assistant.print.agency.Filled;

/// The DOCX of the agency, with places for answers: `ID.docx` in a folder. Where there is none, or
/// none that can be filled, our own paper is printed.
public final class AgencyPapers {

  private static final Logger LOG = LoggerFactory.getLogger(AgencyPapers.class);

  private final Path folder;

  /// @param folder need not exist
  public AgencyPapers(Path folder) {
    this.folder = folder;
  }

  /// The agency's DOCX with the answers in it. A draft is ours always: theirs bears no mark.
  Optional<byte[]> docx(FilledForm filled) {
    var file = folder.resolve(filled.form().id() + ".docx");
    if (filled.draft() || !Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (var in = Files.newInputStream(file)) {
      return filled(filled, new AgencyTemplate(filled.form()).fill(in, filled.answers()));
    } catch (IOException e) {
      LOG.error("The paper {} of the agency cannot be read", filled.form().id(), e);
      return Optional.empty();
    }
  }

  private static Optional<byte[]> filled(FilledForm filled, Filled result) {
    return switch (result) {
      case Filled.Document document -> Optional.of(document.docx());
      case Filled.Refused(var reason) -> {
        LOG.error("The paper {} of the agency is not used: {}", filled.form().id(), reason);
        yield Optional.empty();
      }
      case Filled.UnknownPlaces(var places) -> {
        LOG.error("The paper {} of the agency has places {}", filled.form().id(), places);
        yield Optional.empty();
      }
    };
  }
}
