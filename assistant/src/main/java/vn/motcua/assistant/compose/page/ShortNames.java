package vn.motcua.assistant.compose.page;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import vn.motcua.assistant.compose.draft.Drafts;
import vn.motcua.assistant.compose.draft.Shortening;
import vn.motcua.knowledge.search.Hit;

/// Names of procedures short enough to choose from, and such that no two are alike. Official names
/// list in brackets what they hold for, and say at their end how and where they are filed.
public final class ShortNames {

  private static final Pattern WHERE =
      Pattern.compile(
          "(?iu)\\s*\\(?(thực hiện )?(tại |ở )?cấp (xã|tỉnh|huyện|bộ|trung ương)[^)]*\\)?$");

  private static final Pattern HOW =
      Pattern.compile("(?iu)[,;]?\\s*(thực hiện )?bằng dịch vụ công .*$");

  private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^()]{25,}\\)");

  /// From the fullest to the shortest.
  private static final List<UnaryOperator<String>> SHORTER =
      List.of(
          name -> BRACKETS.matcher(name).replaceAll(""),
          name -> HOW.matcher(name).replaceFirst(""),
          name -> WHERE.matcher(name).replaceFirst(""));

  /// A name that is left with less says too little.
  private static final int LEAST = 12;

  /// Longer ones are shortened where an answer opens with them.
  private static final int LONG = 120;

  private static final List<UnaryOperator<String>> FORMS =
      List.of(
          name -> Shortening.to(Drafts.CHOICE, of(name)),
          name -> Shortening.to(2 * Drafts.CHOICE, of(name)));

  private final List<Hit> hits;

  /// @param hits those that are shown side by side
  public ShortNames(List<Hit> hits) {
    this.hits = hits;
  }

  /// The shortest name for `hit` that no other one bears.
  public String of(Hit hit) {
    return FORMS.stream()
        .filter(form -> isOwn(form, hit))
        .findFirst()
        .map(form -> form.apply(hit.name()))
        .orElse(Drafts.plain(hit.name()));
  }

  private boolean isOwn(UnaryOperator<String> form, Hit hit) {
    return hits.stream()
        .filter(other -> !other.code().equals(hit.code()))
        .noneMatch(other -> form.apply(other.name()).equals(form.apply(hit.name())));
  }

  /// The name to open with: the official one, unless nobody would read it to its end.
  public static String shown(String official) {
    var full = Drafts.plain(official);
    return full.length() <= LONG ? full : Shortening.to(LONG, of(official));
  }

  /// `official` without what is in long brackets, and how and where it is filed.
  public static String of(String official) {
    var name = Drafts.plain(official).strip();
    for (var shorter : SHORTER) {
      var left = shorter.apply(name).strip();
      name = left.length() < LEAST ? name : left;
    }
    return name;
  }
}
