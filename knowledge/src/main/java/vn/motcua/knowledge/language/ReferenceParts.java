package vn.motcua.knowledge.language;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.language.quantity.RomanNumber;

/// The parts of one reference to the law, each at most once.
final class ReferenceParts {

  /// What a part may be.
  enum Kind {
    POINT,
    CLAUSE,
    ARTICLE,
    CHAPTER,
    REGULATION
  }

  /// A part that was found.
  ///
  /// @param value its letter or number; empty for a regulation
  /// @param regulation what was said of the regulation
  /// @param alone whether it means anything without an article beside it
  record Part(
      Kind kind,
      int start,
      int end,
      String value,
      @Nullable LegalReference regulation,
      boolean alone) {}

  private static final LawNames LAWS = new LawNames();
  private static final Pattern PART = ReferencePattern.of(LAWS);
  private static final RegulationReading REGULATIONS = new RegulationReading(LAWS);

  /// The groups that hold letters and numbers, in the order in which they stand.
  private static final Map<String, Kind> GROUPS =
      Map.ofEntries(
          Map.entry("chapter", Kind.CHAPTER),
          Map.entry("point", Kind.POINT),
          Map.entry("slashpoint", Kind.POINT),
          Map.entry("slashclause", Kind.CLAUSE),
          Map.entry("slasharticle", Kind.ARTICLE),
          Map.entry("clause", Kind.CLAUSE),
          Map.entry("roundclause", Kind.CLAUSE),
          Map.entry("clausewords", Kind.CLAUSE),
          Map.entry("shortclause", Kind.CLAUSE),
          Map.entry("shortpoint", Kind.POINT),
          Map.entry("article", Kind.ARTICLE),
          Map.entry("roundarticle", Kind.ARTICLE),
          Map.entry("articlewords", Kind.ARTICLE),
          Map.entry("dotclause", Kind.CLAUSE),
          Map.entry("dotpoint", Kind.POINT),
          Map.entry("parclause", Kind.CLAUSE),
          Map.entry("parpoint", Kind.POINT));

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
      all.addAll(places(result, normal));
      regulation(result, normal).ifPresent(all::add);
      at = Math.max(found.end(), found.start() + 1);
    }
    return all;
  }

  /// The letters and numbers of a match, each from the end of the one before. Letters are taken
  /// with their marks: point đ is not point d.
  private static List<Part> places(MatchResult found, String normal) {
    var groups =
        GROUPS.keySet().stream()
            .filter(group -> found.group(group) != null)
            .sorted((one, other) -> Integer.compare(found.start(one), found.start(other)))
            .toList();
    var all = new ArrayList<Part>();
    var from = found.start();
    for (var group : groups) {
      var last = group.equals(groups.getLast());
      var end = last ? found.end() : found.end(group);
      var value = normal.substring(found.start(group), found.end(group));
      var kind = GROUPS.get(group);
      if (kind != null) {
        all.add(new Part(kind, from, end, value(group, value), null, true));
      }
      from = end;
    }
    return all;
  }

  private static String value(String group, String typed) {
    if (group.endsWith("words")) {
      return SpokenNumber.of(VietnameseText.fold(typed));
    }
    return group.equals("chapter") ? chapter(typed) : typed;
  }

  /// Regulations number chapters in Roman figures, whatever people type.
  private static String chapter(String typed) {
    return typed.matches("[1-9]\\d?")
        ? RomanNumber.of(Integer.parseInt(typed))
        : typed.toUpperCase(Locale.ROOT);
  }

  private static Optional<Part> regulation(MatchResult found, String normal) {
    return REGULATIONS
        .of(found, normal)
        .map(named ->
            new Part(
                Kind.REGULATION,
                found.start(),
                found.end(),
                "",
                named,
                found.group("bare") == null));
  }

  boolean takes(Part part) {
    return !parts.containsKey(part.kind()) || givesNumber(part);
  }

  /// `Luật Cư trú số 68/2020/QH14`.
  private boolean givesNumber(Part part) {
    var law = parts.get(Kind.REGULATION);
    return part.kind() == Kind.REGULATION
        && law != null
        && law.end() == end
        && law.regulation() != null
        && law.regulation().number() == null
        && part.regulation() != null
        && part.regulation().number() != null
        && (part.regulation().type() == null || part.regulation().type().isNamed());
  }

  void add(Part part) {
    var law = parts.get(part.kind());
    var lawful = law == null ? null : law.regulation();
    var other = part.regulation();
    if (law != null && lawful != null && other != null) {
      parts.put(
          Kind.REGULATION,
          new Part(Kind.REGULATION, law.start(), part.end(), "", lawful.numbered(other), true));
    } else {
      parts.put(part.kind(), clauseAndPoint(part));
    }
    end = part.end();
  }

  /// Behind an article, `k2a` is point a of clause 2; before it, it is clause 2a.
  private Part clauseAndPoint(Part part) {
    var letter = part.value().replaceFirst("^\\d+", "");
    if (part.kind() != Kind.CLAUSE
        || letter.isEmpty()
        || !parts.containsKey(Kind.ARTICLE)
        || parts.containsKey(Kind.POINT)) {
      return part;
    }
    parts.put(Kind.POINT, new Part(Kind.POINT, part.end(), part.end(), letter, null, true));
    var number = part.value().substring(0, part.value().length() - letter.length());
    return new Part(Kind.CLAUSE, part.start(), part.end(), number, null, true);
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /// Whether there is a regulation that counts only beside an article, and none.
  boolean meansNothing() {
    var law = parts.get(Kind.REGULATION);
    return law != null && !law.alone() && !parts.containsKey(Kind.ARTICLE);
  }

  LegalReference reference() {
    var chapter = value(Kind.CHAPTER);
    var place =
        new LegalReference(
            value(Kind.POINT),
            value(Kind.CLAUSE),
            value(Kind.ARTICLE),
            chapter == null ? null : chapter.toUpperCase(Locale.ROOT),
            null,
            null,
            null,
            null);
    var regulation = parts.get(Kind.REGULATION);
    var named = regulation == null ? null : regulation.regulation();
    return named == null ? place : place.in(named);
  }

  private @Nullable String value(Kind kind) {
    var part = parts.get(kind);
    return part == null ? null : part.value();
  }
}
