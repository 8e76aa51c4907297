package vn.motcua.knowledge.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/// Reads which regulation a match of [ReferencePattern] names.
final class RegulationReading {

  private static final Map<String, RegulationType> ENGLISH =
      Map.of(
          "decree", RegulationType.DECREE,
          "joint circular", RegulationType.JOINT_CIRCULAR,
          "circular", RegulationType.CIRCULAR,
          "decision", RegulationType.DECISION,
          "resolution", RegulationType.RESOLUTION,
          "ordinance", RegulationType.ORDINANCE,
          "directive", RegulationType.DIRECTIVE,
          "law", RegulationType.LAW);

  private final LawNames laws;

  RegulationReading(LawNames laws) {
    this.laws = laws;
  }

  /// What was said of the regulation; empty where the match names none.
  ///
  /// @param normal the text, whose folded form was matched
  Optional<LegalReference> of(MatchResult found, String normal) {
    if (found.group("number") != null) {
      var letters = found.group("letters");
      var year = first(found, "year", "yearafter", "yearlate");
      return Optional.of(
          numbered(
              type(found.group("type")),
              found.group("number"),
              year,
              letters == null && year != null ? found.group("issuer") : letters));
    } else if (found.group("fullnumber") != null) {
      return Optional.of(
          numbered(
              null,
              found.group("fullnumber"),
              found.group("fullyear"),
              found.group("fullletters")));
    } else if (found.group("short") != null) {
      return laws.ofLetters(found.group("short"))
          .map(law -> named(law.type(), law.name(), found.group("shortyear")));
    } else if (found.group("bare") != null) {
      return laws.ofWords(found.group("bare"))
          .map(law -> named(law.type(), law.name(), found.group("bareyear")));
    } else if (found.group("named") != null) {
      return inWords(found, normal);
    }
    var english = first(found, "englishon", "english");
    return english == null
        ? Optional.empty()
        : laws.ofEnglish(english)
            .map(law -> named(law.type(), law.name(), found.group("englishyear")));
  }

  private Optional<LegalReference> inWords(MatchResult found, String normal) {
    var name = normal.substring(found.start("name"), found.end("name")).strip();
    var type = type(found.group("named"));
    var said = name.isEmpty() ? null : laws.asTitled(name.replaceAll("(,|\\s+số|\\s+so)$", ""));
    return said == null && type != RegulationType.CONSTITUTION
        ? Optional.empty()
        : Optional.of(named(type, said, found.group("nameyear")));
  }

  private static @Nullable String first(MatchResult found, String... groups) {
    return Arrays.stream(groups)
        .map(found::group)
        .filter(group -> group != null)
        .findFirst()
        .orElse(null);
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
    var kind = type == null && letters != null ? typeOf(letters) : type;
    var whole =
        letters == null
            ? number
            : year == null
                ? number + "-" + capitals(letters)
                : number + "/" + year + "/" + whole(kind, capitals(letters));
    return new LegalReference(null, null, null, whole, year(year), kind, null);
  }

  /// `TT-VPCP` of `VPCP`, `NĐ-CP` of `NĐCP`; laws carry the National Assembly's letters alone.
  private static String whole(@Nullable RegulationType type, String letters) {
    if (type == null || type.isNamed() || letters.matches("(?:QH|UBTVQH)\\d{0,2}")) {
      return letters;
    }
    var kind = type.letters().toUpperCase(Locale.ROOT);
    var bare = VietnameseText.fold(letters);
    if (bare.startsWith(kind + "-") || bare.equals(kind)) {
      return letters;
    }
    var rest = bare.startsWith(kind) ? letters.substring(kind.length()) : letters;
    var issuer = rest.toLowerCase(Locale.ROOT).replaceAll("-.*", "");
    return capitals(issuer.matches(ReferencePattern.ISSUERS) ? kind + "-" + rest : letters);
  }

  private static @Nullable Integer year(@Nullable String digits) {
    return digits == null ? null : Integer.valueOf(digits);
  }

  private static String capitals(String letters) {
    var bare = letters.replaceAll("\\s", "").replace('–', '-').toUpperCase(Locale.ROOT);
    return bare.replaceAll("^ND(?=-|CP$)", "NĐ").replaceAll("^QD(?=-)", "QĐ");
  }

  private static @Nullable RegulationType type(String typed) {
    var words = typed.replaceAll("[\\s-]+", " ").replaceAll(" cp$", "");
    return Arrays.stream(RegulationType.values())
        .filter(type -> type.words().equals(words) || type.letters().equals(words))
        .findFirst()
        .orElse(ENGLISH.get(words));
  }

  private static @Nullable RegulationType typeOf(String letters) {
    var first = letters.split("[-–\\s]", 2)[0];
    if (first.startsWith("qh")) {
      return RegulationType.LAW;
    }
    return type(first.equals("ndcp") ? "nd" : first);
  }
}
