package vn.motcua.knowledge.source.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.motcua.knowledge.procedure.Authority;
import vn.motcua.knowledge.procedure.Heading;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.procedure.Source;
import vn.motcua.knowledge.procedure.Statement;
import vn.motcua.knowledge.source.ProcedureReader;
import vn.motcua.knowledge.source.RefusedRecord;
import vn.motcua.knowledge.source.cell.Applicants;
import vn.motcua.knowledge.source.cell.FormMentions;
import vn.motcua.knowledge.source.cell.Narrative;
import vn.motcua.knowledge.source.cell.NewestDate;
import vn.motcua.knowledge.source.cell.Words;

/// Reads saved pages of the national public service portal (Cổng Dịch vụ công quốc gia).
///
/// A record's as-of date is the one given, else the newest date inside it that is not
/// after today, where 1 January stands for the year in the number of a regulation; see
/// [NewestDate].
public final class PortalPageReader implements ProcedureReader {

  private static final Pattern CODE = Pattern.compile("\\d\\.\\d{6}");

  private final Clock clock;

  /// @param clock says what today is: later dates inside a record do not count
  public PortalPageReader(Clock clock) {
    this.clock = clock;
  }

  @Override
  public boolean reads(JsonNode node) {
    return node.has("ma_thu_tuc") && node.has("raw_text");
  }

  /// Reads one page. A page that shows another procedure than its record claims is
  /// refused.
  @Override
  public Procedure read(JsonNode node, Optional<LocalDate> asOf) throws RefusedRecord {
    var code = field(node, "ma_thu_tuc");
    if (!CODE.matcher(code).matches()) {
      throw new RefusedRecord("'%s' is no code of a procedure, like 1.004222".formatted(code));
    }
    var text = Words.clean(node.path("raw_text").asString(""));
    var page = PortalPage.cut(code, text);
    check(code, page);
    var url = Optional.of(field(node, "detail_url")).filter(u -> !u.isEmpty()).orElse(null);
    var day = asOf.orElseGet(() -> NewestDate.in(text, LocalDate.now(clock)));
    var title = "Cổng Dịch vụ công quốc gia, thủ tục " + code;
    var source = new Source("portal", title, url, day, null, null, Source.Verification.DERIVED);
    return procedure(heading(page, url), page, source);
  }

  private static void check(String code, PortalPage page) throws RefusedRecord {
    var inside = page.line(Section.CODE);
    if (!inside.equals(code)) {
      throw new RefusedRecord("%s: the page inside shows %s".formatted(code, inside));
    }
    if (page.line(Section.NAME).isEmpty()) {
      throw new RefusedRecord(code + ": the page has no name of the procedure");
    }
  }

  private static Heading heading(PortalPage page, @Nullable String url) {
    var decision = page.line(Section.DECISION);
    return new Heading(
        page.line(Section.CODE),
        page.line(Section.NAME),
        null,
        Applicants.levels(page.line(Section.LEVELS)),
        page.line(Section.FIELD),
        Applicants.of(page.line(Section.APPLICANTS)),
        decision.isEmpty() ? null : decision,
        url);
  }

  private static Procedure procedure(Heading heading, PortalPage page, Source source) {
    var rows = DossierTable.read(page.words(Section.DOSSIER));
    return new Procedure(
        heading,
        Procedure.Kind.IMPORTED,
        List.of(source),
        authority(page, source),
        new ChannelTable(source).read(page.words(Section.CHANNELS)),
        rows.stream().map(row -> row.requirement(source)).toList(),
        statements(page, source),
        OutputTable.read(page.words(Section.OUTPUTS), source),
        FormMentions.in(rows, source),
        new LegalTable(source).read(page.words(Section.LEGAL)),
        related(page),
        List.of());
  }

  private static Authority authority(PortalPage page, Source source) {
    return new Authority(
        page.line(Section.DECIDES),
        page.line(Section.HANDLES),
        page.line(Section.RECEIVES),
        source);
  }

  private static List<Statement> statements(PortalPage page, Source source) {
    return Stream.concat(
            Narrative.steps(page.words(Section.STEPS), source).stream(),
            Narrative.conditions(page.words(Section.CONDITIONS), source).stream())
        .toList();
  }

  private static List<String> related(PortalPage page) {
    var words = page.line(Section.RELATED);
    return CODE.matcher(words).results().map(found -> found.group()).distinct().toList();
  }

  private static String field(JsonNode node, String name) {
    return Words.line(Words.clean(node.path(name).asString("")));
  }
}
