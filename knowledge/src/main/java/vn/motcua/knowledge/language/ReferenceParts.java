package vn.motcua.knowledge.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The parts of one reference to the law, each at most once.
final class ReferenceParts {

  /// What a part may be.
  enum Kind {
    POINT,
    CLAUSE,
    ARTICLE,
    REGULATION
  }

  /// A part that was found.
  ///
  /// @param value its letter or number; empty for a regulation
  /// @param regulation what was said of the regulation
  record Part(Kind kind, int start, int end, String value, @Nullable LegalReference regulation) {}

  private static final String ORDINAL = "(\\d{1,3}[a-z]?)(?![\\p{L}\\d/])";

  /// Short forms that need no slash after the number; `ct` does, since CT01 is a form.
  private static final Set<String> SAFE_ALONE = Set.of("nd", "tt", "ttlt", "qd", "nq");

  /// After the name of a law, 2013 is its year and not its number.
  private static final String NO_YEAR = "(?!\\s*(?:nam\\s+)?(?:19|20)\\d{2}(?!\\d|\\s?[/-]))";

  private static final String TYPES =
      Arrays.stream(RegulationType.values())
          .map(type ->
              type.words().replace(" ", "\\s+")
                  + (type.isNamed() ? NO_YEAR : "")
                  + "|"
                  + type.letters()
                  + (SAFE_ALONE.contains(type.letters()) ? "" : "(?=[\\s.]*\\d{1,4}\\s?[/-])"))
          .collect(Collectors.joining("|"));

  /// `104`; some resolutions are numbered `66.7`, and `1.7.2025` is a day.
  private static final String RUNNING = "\\d{1,4}(?:\\.\\d{1,2}(?![\\d.]))?";

  /// `104/2022/nd-cp`, `06/2021/tt-bca`, `91/2015/qh13`, `02-cp`.
  private static final String LETTERS = "[a-z]+\\d{0,2}(?:\\s?-\\s?[a-z&]+\\d{0,2})*";

  private static final Pattern PART =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:"
              + "(?:diem\\s+|diem\\s*[.:]\\s*)(?<point>[a-z])(?![\\p{L}\\d])"
              + "|(?:khoan\\s*|k\\.?)(?<clause>"
              + ORDINAL
              + ")"
              + "|(?:dieu\\s*|d\\.?)(?<article>"
              + ORDINAL
              + ")"
              + "|(?<type>"
              + TYPES
              + ")[\\s.]*(?:so\\s*:?\\s*)?(?<number>"
              + RUNNING
              + ")"
              + "(?:\\s?/\\s?(?<year>(?:19|20)\\d{2}))?(?:\\s?[/-]\\s?(?<letters>"
              + LETTERS
              + "))?(?![\\p{L}\\d])"
              + "|(?<fullnumber>"
              + RUNNING
              + ")\\s?/\\s?(?<fullyear>(?:19|20)\\d{2})\\s?/\\s?(?<fullletters>"
              + LETTERS
              + ")"
              + "|(?<named>bo\\s+luat|luat|phap\\s+lenh|hien\\s+phap)(?<name>(?:\\s+[\\p{L}-]++(?!\\d),?){0,14}?)"
              + "(?:\\s+(?:nam\\s+)?(?<nameyear>(?:19|20)\\d{2})(?!\\d)|(?=\\s*(?:$|[^\\p{L}\\s,-]))|(?=,?\\s+(?:"
              + "qu[iy]\\s+dinh|la|thi|co|duoc|noi|gi|nhu\\s+the|the\\s+nao|theo|hien\\s+hanh|nay|nao|"
              + "ve\\s+viec|hay|khong|bao\\s+nhieu|ai|khi|neu|de\\s+biet)(?!\\p{L}))"
              + "|(?=,?\\s+(?:cua\\s+)?(?:(?:dieu|khoan)\\s*\\d|[dk]\\.?\\d|diem\\s+[a-z](?!\\p{L}))))"
              + "|(?<code>blds|blhs|bltths|blttds|blld)(?:\\s+(?:nam\\s+)?(?<codeyear>(?:19|20)\\d{2})(?!\\d))?(?![\\p{L}\\d])"
              + ")");

  private static final Map<String, String> CODES =
      Map.of(
          "blds", "dân sự",
          "blhs", "hình sự",
          "bltths", "tố tụng hình sự",
          "blttds", "tố tụng dân sự",
          "blld", "lao động");

  private final Map<Kind, Part> parts = new EnumMap<>(Kind.class);
  private final int start;
  private int end;

  ReferenceParts(Part first) {
    start = first.start();
    end = first.end();
    parts.put(first.kind(), first);
  }

  /// Every part in a text.
  ///
  /// @param normal the text in normal form
  /// @param folded the same without marks, letter by letter
  static List<Part> parts(String normal, String folded) {
    var all = new ArrayList<Part>();
    var found = PART.matcher(folded);
    var at = 0;
    while (at <= folded.length() && found.find(at)) {
      var result = found.toMatchResult();
      part(result, normal).ifPresent(all::add);
      at = Math.max(found.end(), found.start() + 1);
    }
    return all;
  }

  private static Optional<Part> part(MatchResult found, String normal) {
    if (found.group("point") != null) {
      return Optional.of(simple(Kind.POINT, "point", found, normal));
    } else if (found.group("clause") != null) {
      return Optional.of(simple(Kind.CLAUSE, "clause", found, normal));
    } else if (found.group("article") != null) {
      return Optional.of(simple(Kind.ARTICLE, "article", found, normal));
    }
    return regulation(found, normal)
        .map(named -> new Part(Kind.REGULATION, found.start(), found.end(), "", named));
  }

  /// Letters are taken with their marks: point đ is not point d.
  private static Part simple(Kind kind, String group, MatchResult found, String normal) {
    var value = normal.substring(found.start(group), found.end(group));
    return new Part(kind, found.start(), found.end(), value, null);
  }

  private static Optional<LegalReference> regulation(MatchResult found, String normal) {
    if (found.group("number") != null) {
      return Optional.of(
          numbered(
              type(found.group("type")),
              found.group("number"),
              found.group("year"),
              found.group("letters")));
    } else if (found.group("fullnumber") != null) {
      return Optional.of(
          numbered(
              null,
              found.group("fullnumber"),
              found.group("fullyear"),
              found.group("fullletters")));
    } else if (found.group("code") != null) {
      return Optional.of(
          named(RegulationType.CODE, CODES.get(found.group("code")), found.group("codeyear")));
    }
    var name = normal.substring(found.start("name"), found.end("name")).strip();
    var type = type(found.group("named"));
    var said = name.isEmpty() ? null : name.replaceAll(",$", "");
    return said == null && type != RegulationType.CONSTITUTION
        ? Optional.empty()
        : Optional.of(named(type, said, found.group("nameyear")));
  }

  private static LegalReference named(
      @Nullable RegulationType type, @Nullable String name, @Nullable String year) {
    return new LegalReference(null, null, null, null, year(year), type, name);
  }

  private static LegalReference numbered(
      @Nullable RegulationType type,
      String number,
      @Nullable String year,
      @Nullable String letters) {
    var whole =
        letters == null
            ? number
            : number
                + (year == null ? "" : "/" + year)
                + (year == null ? "-" : "/")
                + capitals(letters);
    var kind = type == null && letters != null ? typeOf(letters) : type;
    return new LegalReference(null, null, null, whole, year(year), kind, null);
  }

  private static @Nullable Integer year(@Nullable String digits) {
    return digits == null ? null : Integer.valueOf(digits);
  }

  private static String capitals(String letters) {
    var bare = letters.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    return bare.replaceAll("^ND-", "NĐ-").replaceAll("^QD-", "QĐ-");
  }

  private static @Nullable RegulationType type(String typed) {
    var words = typed.replaceAll("\\s+", " ");
    return Arrays.stream(RegulationType.values())
        .filter(type -> type.words().equals(words) || type.letters().equals(words))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable RegulationType typeOf(String letters) {
    var first = letters.split("[-\\s]", 2)[0];
    if (first.startsWith("qh")) {
      return RegulationType.LAW;
    }
    return type(first);
  }

  boolean takes(Part part) {
    return !parts.containsKey(part.kind());
  }

  void add(Part part) {
    parts.put(part.kind(), part);
    end = part.end();
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  LegalReference reference() {
    var place =
        new LegalReference(
            value(Kind.POINT), value(Kind.CLAUSE), value(Kind.ARTICLE), null, null, null, null);
    var regulation = parts.get(Kind.REGULATION);
    var named = regulation == null ? null : regulation.regulation();
    return named == null ? place : place.in(named);
  }

  private @Nullable String value(Kind kind) {
    var part = parts.get(kind);
    return part == null ? null : part.value();
  }
}
