package vn.motcua.knowledge.embedded;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.procedure.Authority;
import vn.motcua.knowledge.procedure.EvidenceRequirement;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Action;
import vn.motcua.knowledge.procedure.Fee;
import vn.motcua.knowledge.procedure.FilingChannel;
import vn.motcua.knowledge.procedure.FormReference;
import vn.motcua.knowledge.procedure.Heading;
import vn.motcua.knowledge.procedure.LegalBasis;
import vn.motcua.knowledge.procedure.Output;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.procedure.Source;
import vn.motcua.knowledge.procedure.TimeLimit;

/// Derives a directory entry from an official page: names and figures, none of its sentences.
final class Directory {

  private static final int LONGEST_NAME = 20;
  private static final String SEE_PAGE = "xem trang thủ tục";

  private Directory() {}

  static Procedure entry(Procedure page) {
    var source = source(page.sources().getFirst());
    return new Procedure(
        heading(page.heading()),
        Procedure.Kind.DIRECTORY,
        List.of(source),
        authority(page.authority(), source),
        page.channels().stream().map(channel -> channel(channel, source)).toList(),
        page.evidence().stream().flatMap(row -> paper(row, source)).toList(),
        List.of(),
        page.outputs().stream()
            .filter(output -> isName(output.name()))
            .map(output -> new Output(output.name(), source))
            .distinct()
            .toList(),
        page.forms().stream()
            .filter(form -> isName(form.name()))
            .map(form -> new FormReference(form.id(), form.name(), source))
            .distinct()
            .toList(),
        page.legalBases().stream().map(basis -> basis(basis, source)).distinct().toList(),
        List.of(),
        List.of());
  }

  /// The address is the heading's.
  private static Source source(Source page) {
    return new Source(
        page.id(), page.title(), null, page.asOf(), page.from(), page.to(), page.verification());
  }

  private static Heading heading(Heading page) {
    return new Heading(
        page.code(),
        page.name(),
        null,
        page.levels(),
        page.field(),
        page.applicants(),
        page.decision(),
        page.page());
  }

  private static Authority authority(Authority page, Source source) {
    return new Authority(name(page.decides()), name(page.handles()), name(page.receives()), source);
  }

  private static String name(String words) {
    return isName(words) ? words : "";
  }

  private static boolean isName(String words) {
    return words.split("\\s+").length <= LONGEST_NAME && words.indexOf('\n') < 0;
  }

  private static FilingChannel channel(FilingChannel channel, Source source) {
    return new FilingChannel(
        channel.kind(),
        time(channel.time()),
        channel.fees().stream().map(fee -> fee(fee, source)).distinct().toList(),
        "",
        source);
  }

  private static @Nullable TimeLimit time(@Nullable TimeLimit page) {
    if (page == null || page.value() == null) {
      return null;
    }
    var text = (page.value() + " " + page.unit().vietnamese()).strip();
    return new TimeLimit(page.value(), page.unit(), text);
  }

  private static Fee fee(Fee page, Source source) {
    var text =
        switch (page.kind()) {
          case FIXED -> fixed(page);
          case FREE -> "Miễn phí";
          case LOCAL -> "Do Hội đồng nhân dân tỉnh, thành phố quyết định";
          case VARIES -> "Tùy trường hợp, " + SEE_PAGE;
          case UNSTATED -> "";
        };
    return new Fee(page.kind(), page.amount(), page.currency(), text, source);
  }

  /// The amount; where the page says in words for what, that there are such words.
  private static String fixed(Fee page) {
    var amount = String.format(Locale.GERMAN, "%,d", Objects.requireNonNull(page.amount()));
    var unit = page.currency().equals(Fee.VND) ? "đồng" : page.currency().getCurrencyCode();
    var plain = amount + " " + unit;
    return page.text().strip().length() <= plain.length() + 1
        ? plain
        : plain + " (có điều kiện kèm theo, " + SEE_PAGE + ")";
  }

  private static Stream<EvidenceRequirement> paper(EvidenceRequirement row, Source source) {
    var name = row.name();
    if (name == null || row.action() == Action.NOTE) {
      return Stream.empty();
    }
    var plain = row.condition() == null && row.text().length() <= name.length() + 2;
    return Stream.of(
        new EvidenceRequirement(
            plain ? name : name + " (" + SEE_PAGE + ")",
            name,
            row.action(),
            row.form(),
            row.count(),
            null,
            List.of(),
            name(row.group()),
            row.template(),
            source));
  }

  private static LegalBasis basis(LegalBasis basis, Source source) {
    return new LegalBasis(basis.number(), "", null, null, null, source);
  }
}
