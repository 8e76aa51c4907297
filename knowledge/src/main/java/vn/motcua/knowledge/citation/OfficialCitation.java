package vn.motcua.knowledge.citation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.regulation.Article;
import vn.motcua.knowledge.regulation.KnownRegulation;

/// A place in the law as official papers cite it: `khoản 2 Điều 14 Nghị định số 104/2022/NĐ-CP ngày
/// 21 tháng 12 năm 2022 của Chính phủ …`, and laws by their name. What is not known is left out.
///
/// Source: Nghị định 30/2020/NĐ-CP on clerical work, which has the kind, number, day, issuer and
/// title at the first mention.
public final class OfficialCitation {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("'ngày' dd 'tháng' MM 'năm' yyyy");

  /// Days and months below three have a zero in front, others below ten none.
  private static final Pattern ZERO = Pattern.compile("(?<=ngày )0(?=[3-9])|(?<=tháng )0(?=[3-9])");

  private static final Pattern LAW =
      Pattern.compile("(?iu)(?:bộ luật|luật|pháp lệnh|hiến pháp) .*");

  private OfficialCitation() {}

  /// The citation of `place` in a regulation.
  ///
  /// @param place clause and point, `điểm a khoản 2`; may be empty
  /// @param article number of the article; empty where the whole regulation is cited
  public static String of(String place, String article, KnownRegulation regulation) {
    var name =
        name(capital(regulation.kind()), regulation.number(), regulation.title())
            + day(regulation.issued());
    return place(place, article)
        + (isLaw(regulation.title())
            ? name
            : name + issuer(regulation.issuer()) + " " + small(regulation.title()));
  }

  /// The citation of `place` in an imported article, with what is known of its regulation.
  public static String of(String place, Article article, Optional<KnownRegulation> known) {
    var heading = article.heading();
    if (known.isPresent()) {
      return of(place, heading.article(), known.get());
    }
    var kind = heading.type().replaceFirst("(?iu)\\s*số$", "");
    var title = isLaw(heading.topic()) ? heading.topic() : "";
    return place(place, heading.article()) + name(kind, heading.number(), title);
  }

  private static String place(String place, String article) {
    var end = article.isEmpty() ? "" : "Điều " + article + " ";
    return place.isEmpty() ? end : place + " " + end;
  }

  private static String name(String kind, String number, String title) {
    var name = isLaw(title) ? title : kind;
    return name.isBlank() ? "Văn bản số " + number : name + " số " + number;
  }

  private static boolean isLaw(String title) {
    return LAW.matcher(title).matches();
  }

  private static String day(@Nullable LocalDate issued) {
    return issued == null ? "" : " " + ZERO.matcher(DAY.format(issued)).replaceAll("");
  }

  private static String issuer(@Nullable String issuer) {
    return issuer == null || issuer.isBlank() ? "" : " của " + issuer;
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String small(String title) {
    return title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
  }
}
