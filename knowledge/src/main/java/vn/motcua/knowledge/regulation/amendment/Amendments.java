package vn.motcua.knowledge.regulation.amendment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.regulation.Article;
import vn.motcua.knowledge.regulation.Clause;
import vn.motcua.knowledge.regulation.Quotations;
import vn.motcua.knowledge.regulation.RegulationKey;
import vn.motcua.knowledge.regulation.Supersession;
import vn.motcua.knowledge.regulation.amendment.Amendment.Kind;
import vn.motcua.knowledge.regulation.amendment.Amendment.Place;

/// Reads what an article changes in other regulations: `Sửa đổi, bổ sung khoản 2 Điều 5 như sau:
/// “…”`, `Bãi bỏ điểm a khoản 1 Điều 7 Nghị định số …`.
///
/// Only an order at the start of an article, clause or point counts, with its place and a number:
/// of the regulation named beside the place, else of the one that the article is about. The words
/// inside quotation marks are the new text, not orders.
public final class Amendments {

  private static final Pattern ORDER =
      Pattern.compile(
          "(?:[*\\s]*(?:\\d{1,3}[a-zđ]?\\.|[a-zđ]\\d?\\)|-)\\s*)*"
              + "((?:Sửa đổi|Bổ sung|Bãi bỏ|Hủy bỏ|Huỷ bỏ|Thay thế)\\b[^“\"\\n]*)",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern SENTENCE = Pattern.compile("(?<!\\d)\\.\\s+(?=\\p{Lu})");
  private static final Pattern QUOTED = Pattern.compile("“[^”\n]*”|\"[^\"\n]*\"");
  private static final List<String> VERBS =
      List.of("Sửa đổi", "Bổ sung", "Bãi bỏ", "Hủy bỏ", "Huỷ bỏ", "Thay thế");
  private static final String LETTER = "[a-zđ]\\d?";
  private static final Pattern PLACE =
      Pattern.compile(
          "(?iu)(?:(?:các )?điểm (LETTER(?:(?:, | và |; )LETTER)*) )?".replace("LETTER", LETTER)
              + "(?:(?:các )?khoản (\\d{1,3}[a-zđ]?(?:(?:, (?:khoản )?| và (?:khoản )?)\\d{1,3}[a-zđ]?)*)(?: vào| sau khoản \\d+)? )?"
              + "(?:của )?Điều (\\d{1,4}[a-zđ]?)(?!\\d|/)(?! (?:của )?\\p{Lu}\\p{L}+(?: \\p{L}+)? này)");
  private static final Pattern NUMBER =
      Pattern.compile("(\\d{1,5}(?:\\.\\d{1,3})?/\\d{4}/\\p{Lu}(?:TTg|[\\p{Lu}\\d&-])*)");
  private static final Pattern WHOLE =
      Pattern.compile(
          "(?iu)\\p{L}+ \\p{L}+ (?:toàn bộ )?(?:các )?"
              + "(?:Bộ luật|Luật|Pháp lệnh|Nghị định|Nghị quyết|Quyết định|Thông tư)(?!\\p{L}).*");

  /// The verb with the place right after it, without exceptions and without rules `tại` (in) it.
  private static final Pattern WHOLLY =
      Pattern.compile(
          "(?iu)\\p{L}+ \\p{L}+ (?:toàn bộ |nội dung )?(?:các )?"
              + "(?:điểm|khoản|Điều|Bộ luật|Luật|Pháp lệnh|Nghị định|Nghị quyết|Quyết định|Thông tư)"
              + "(?!\\p{L})(?!.*(?<!\\p{L})(?:trừ|tại)(?!\\p{L})).*");

  private static final Pattern AFTER = Pattern.compile(" sau Điều \\d+[a-zđ]?");
  private static final Pattern SEVERAL = Pattern.compile("(?iu), (?:khoản )?| và (?:khoản )?|; ");

  private Amendments() {}

  /// What `article` changes, in the order of its words.
  public static List<Amendment> in(Article article) {
    if (!orders(article.text()) && !orders(article.heading().title())) {
      return List.of();
    }
    var all = new LinkedHashSet<Amendment>();
    var title = article.heading().title();
    var target = number(title);
    for (var piece : article.clauses()) {
      var lines = piece.text().lines().toList();
      var quoted = Quotations.inside(lines);
      for (var at = 0; at < quoted.length; at++) {
        if (!quoted[at]) {
          read(lines.get(at), piece, article, target, all);
        }
      }
    }
    if (all.isEmpty()) {
      read(title, new Clause("", "", title), article, target, all);
    }
    return List.copyOf(all);
  }

  /// Most articles change nothing, and a glance tells.
  private static boolean orders(String words) {
    return VERBS.stream().anyMatch(words::contains);
  }

  private static void read(
      String line,
      Clause piece,
      Article article,
      Optional<RegulationKey> about,
      Set<Amendment> all) {
    var order = ORDER.matcher(QUOTED.matcher(line).replaceAll("…"));
    if (!order.lookingAt()) {
      return;
    }
    var words = SENTENCE.split(order.group(1), 2)[0];
    var target =
        number(words).or(() -> about).filter(key -> !article.key().equals(Optional.of(key)));
    if (target.isEmpty()) {
      return;
    }
    for (var place : places(words)) {
      all.add(
          new Amendment(
              kind(words),
              target.get(),
              place,
              article.heading().number(),
              article.heading().article(),
              piece.clause(),
              Supersession.holdsFrom(article.text()).orElse(article.validity().from())));
    }
  }

  private static Optional<RegulationKey> number(String words) {
    var found = NUMBER.matcher(words);
    return found.find() ? RegulationKey.of(found.group(1)) : Optional.empty();
  }

  private static Kind kind(String words) {
    if (words.startsWith("Sửa đổi") || !WHOLLY.matcher(words).matches()) {
      return Kind.AMENDED;
    }
    if (words.startsWith("Bổ sung")) {
      return Kind.ADDED;
    }
    return words.startsWith("Thay thế") ? Kind.REPLACED : Kind.REPEALED;
  }

  /// Every place named, or the whole where none is and a number is.
  private static List<Place> places(String words) {
    var all = new ArrayList<Place>();
    var found = PLACE.matcher(AFTER.matcher(words).replaceAll(""));
    while (found.find()) {
      for (var clause : several(found.group(2))) {
        for (var point : several(found.group(1))) {
          all.add(new Place(found.group(3), clause, point));
        }
      }
    }
    if (all.isEmpty() && NUMBER.matcher(words).find() && WHOLE.matcher(words).matches()) {
      all.add(new Place("", "", ""));
    }
    return all;
  }

  private static List<String> several(@Nullable String list) {
    return list == null ? List.of("") : List.of(SEVERAL.split(list));
  }
}
