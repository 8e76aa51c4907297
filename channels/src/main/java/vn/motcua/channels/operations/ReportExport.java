package vn.motcua.channels.operations;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.motcua.assistant.report.Recipient;
import vn.motcua.assistant.report.Recipient.Match;
import vn.motcua.assistant.report.Reports;

/// `report export`: writes the reports that a recipient may have, and says how many it may not.
public final class ReportExport {

  private final Reports reports;
  private final Clock clock;
  private final PrintStream out;

  /// @param clock its zone says on which day a report was filed
  public ReportExport(Reports reports, Clock clock, PrintStream out) {
    this.reports = reports;
    this.clock = clock;
    this.out = out;
  }

  /// Writes the file anew; only its owner may read a new one.
  ///
  /// @param since the reports filed then or later
  /// @return 0 if the file was written, else 1
  public int run(Recipient recipient, Path file, Instant since) {
    var left = new EnumMap<Match, Integer>(Match.class);
    var given =
        reports.since(since).stream()
            .filter(each -> {
              var match = recipient.match(each.report());
              left.merge(match, 1, Integer::sum);
              return match == Match.GIVEN;
            })
            .toList();
    try {
      write(file, given);
    } catch (IOException e) {
      out.println("nothing was exported: " + e);
      return 1;
    }
    tell(file, left);
    return 0;
  }

  private void write(Path file, List<Reports.Filed> given) throws IOException {
    if (Files.notExists(file)
        && file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    Files.writeString(file, new ReportCsv(clock.getZone()).of(given), StandardCharsets.UTF_8);
  }

  private void tell(Path file, Map<Match, Integer> counts) {
    out.println(
        "%d reports in %s".formatted(counts.getOrDefault(Match.GIVEN, 0), file.toAbsolutePath()));
    out.println(
        "kept back: %d on the recipient itself, %d from elsewhere, %d without a place"
            .formatted(
                counts.getOrDefault(Match.ON_ITSELF, 0),
                counts.getOrDefault(Match.ELSEWHERE, 0),
                counts.getOrDefault(Match.NO_PLACE, 0)));
  }
}
