package vn.motcua.knowledge.source.law;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.motcua.knowledge.regulation.Article;
import vn.motcua.knowledge.regulation.RegulationKey;
import vn.motcua.knowledge.regulation.SourceNote;
import vn.motcua.knowledge.regulation.Validity;
import vn.motcua.knowledge.source.RefusedRecord;
import vn.motcua.knowledge.source.law.RegulationText.Appendix;
import vn.motcua.knowledge.source.law.RegulationText.Provision;

/// The records that a regulation goes into the knowledge as: one for each article and appendix.
///
/// What holds for all of them (title, day of issue, days in force) stands in their remark, in the
/// words that the official codification uses, so that it is read in one place only.
public final class RegulationArticles {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private static final String WHOLE = "doc:";

  private final RegulationText text;
  private final RegulationKey key;
  private final Validity validity;
  private final LocalDate asOf;

  private RegulationArticles(RegulationText text, RegulationKey key, LocalDate asOf) {
    this.text = text;
    this.key = key;
    this.validity = Days.in(text);
    this.asOf = asOf;
  }

  /// The records of a regulation.
  ///
  /// @param asOf the day up to which somebody vouches for it; empty: its day of issue
  /// @throws RefusedRecord if its number makes no key
  public static List<Article> of(RegulationText text, Optional<LocalDate> asOf)
      throws RefusedRecord {
    var preamble = text.preamble();
    var key =
        RegulationKey.of(preamble.number())
            .orElseThrow(() -> new RefusedRecord("has a number that cannot be read"));
    var issued = Optional.ofNullable(preamble.issued());
    var day = asOf.or(() -> issued).orElse(LocalDate.EPOCH);
    return new RegulationArticles(text, key, day).all();
  }

  /// Whether a record came in with the whole text of its regulation, so that a new text replaces
  /// all of them.
  public static boolean isOfWholeText(Article article) {
    return article.id().startsWith(WHOLE);
  }

  private List<Article> all() {
    var all = new ArrayList<Article>();
    for (var provision : text.provisions()) {
      all.add(article(provision, all.isEmpty()));
    }
    var number = 0;
    for (var appendix : text.appendices()) {
      number++;
      if (appendix.provisions().isEmpty()) {
        all.add(article(appendix, number));
      }
      for (var provision : appendix.provisions()) {
        all.add(attached(appendix, number, provision));
      }
    }
    return List.copyOf(all);
  }

  private Article article(Provision provision, boolean first) {
    var note = note("Điều " + provision.number(), first);
    var noted =
        provision.notes().isEmpty() ? note : note + "\n" + String.join("\n", provision.notes());
    return record(
        provision.number().toLowerCase(Locale.ROOT),
        heading(provision.number(), provision.title(), String.join(" › ", provision.place())),
        provision.text(),
        noted.substring(0, Math.min(noted.length(), 20_000)));
  }

  /// An article of a statute that is attached stands under the name of that statute.
  private Article attached(Appendix appendix, int number, Provision provision) {
    var place = new ArrayList<>(List.of((appendix.name() + " " + appendix.title()).strip()));
    place.addAll(provision.place());
    return record(
        "kem-theo-" + number + ":" + provision.number().toLowerCase(Locale.ROOT),
        heading(provision.number(), provision.title(), String.join(" › ", place)),
        provision.text(),
        note(appendix.name() + ", Điều " + provision.number(), false));
  }

  private Article article(Appendix appendix, int number) {
    return record(
        "phu-luc-" + number,
        heading(appendix.name(), appendix.title(), ""),
        appendix.text(),
        note(appendix.name(), false));
  }

  private Article.Heading heading(String number, String title, String place) {
    var preamble = text.preamble();
    var kind = preamble.kind().isEmpty() ? "" : preamble.kind() + " số";
    var topic =
        preamble.consolidates().isEmpty()
            ? preamble.title()
            : "Hợp nhất " + preamble.consolidates() + ": " + preamble.title();
    return new Article.Heading(preamble.number(), kind, number, title, topic.strip(), place);
  }

  private Article record(String part, Article.Heading heading, String words, String note) {
    return new Article(
        WHOLE + key.value() + ":" + part.replace("đ", "dd"),
        heading,
        words,
        note,
        null,
        SourceNote.validity(note),
        asOf);
  }

  private String note(String part, boolean withTitle) {
    var preamble = text.preamble();
    var note = new StringBuilder("(").append(part).append(' ').append(preamble.kind());
    note.append(" số ").append(preamble.number());
    if (withTitle && !preamble.title().isEmpty()) {
      note.append(' ').append(preamble.title().substring(0, 1).toUpperCase(Locale.ROOT));
      note.append(preamble.title().substring(1));
    }
    if (preamble.issued() != null) {
      note.append(" ngày ").append(DAY.format(preamble.issued()));
      note.append(" của ")
          .append(preamble.issuer().isEmpty() ? "cơ quan ban hành" : preamble.issuer());
    }
    if (validity.from() != null) {
      note.append(", có hiệu lực thi hành kể từ ngày ").append(DAY.format(validity.from()));
    }
    if (validity.to() != null) {
      note.append(", có hiệu lực đến hết ngày ").append(DAY.format(validity.to()));
    }
    return note.append(')').toString();
  }
}
