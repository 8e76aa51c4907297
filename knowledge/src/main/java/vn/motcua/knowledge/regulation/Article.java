package vn.motcua.knowledge.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One article (điều) of a regulation, as a collection of law texts gives it.
///
/// @param id the collection's own id of this record
/// @param heading where the article stands and what it is called
/// @param text its words; a line for each clause and point; empty where it was repealed
/// @param note the collection's remark on where the text comes from, which names dates; may be empty
/// @param item number of the regulation in the national database of legal texts, where given
/// @param validity from when to when it holds, as far as that can be read
/// @param asOf the newest day on which the collection is known to have said this
public record Article(
    String id,
    Heading heading,
    String text,
    String note,
    @Nullable String item,
    Validity validity,
    LocalDate asOf) {

  private static final String DATABASE = "https://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=";

  /// Where an article stands and what it is called. What the collection does not say is empty.
  ///
  /// @param number number of the regulation as written, `104/2022/NĐ-CP`
  /// @param type kind of regulation as written, `Nghị định số`
  /// @param article number of the article, `14` or `98a`
  /// @param title what the article is called
  /// @param topic the subject under which the collection files it, or the name of the law
  /// @param chapter chapter or section it stands in
  public record Heading(
      String number, String type, String article, String title, String topic, String chapter) {}

  /// The key under which its regulation is found; empty where it has no number.
  public Optional<RegulationKey> key() {
    return RegulationKey.of(heading.number());
  }

  /// The text clause by clause.
  public List<Clause> clauses() {
    return Clause.split(text);
  }

  /// The address of the regulation in the national database of legal texts, where it is known.
  public Optional<String> url() {
    return Optional.ofNullable(item).map(number -> DATABASE + number);
  }

  /// The same article, known to hold from and to other days.
  public Article holding(Validity other) {
    return new Article(id, heading, text, note, item, other, asOf);
  }
}
