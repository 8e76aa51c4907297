package vn.motcua.knowledge.regulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds what regulations known by reference may not be: unnamed, over before they begin, in
/// disagreement with each other.
final class KnownProblems {

  private static final Pattern NUMBER =
      Pattern.compile(
          "\\d{1,4}(\\.\\d{1,2})?/(\\d{4})/[\\p{Lu}][\\p{L}\\d]*(-[\\p{Lu}][\\p{L}]*)*");

  /// The most words of a gist.
  private static final int MOST_WORDS = 30;

  private KnownProblems() {}

  /// The problems of one regulation by itself.
  static List<String> of(KnownRegulation known) {
    var problems = new ArrayList<String>();
    var number = NUMBER.matcher(known.number());
    if (!number.matches()) {
      problems.add("is no number of a regulation");
    } else if (known.issued() != null
        && known.issued().getYear() != Integer.parseInt(number.group(2))) {
      problems.add("was issued in another year than its number says: " + known.issued());
    }
    if (known.title().isBlank() || known.kind().isBlank() || known.origin().source().isBlank()) {
      problems.add("needs a title, a kind and a source");
    }
    var validity = known.validity();
    inOrder("is issued", known.issued(), "begins", validity.from(), problems);
    inOrder("begins", validity.from(), "ends", validity.to(), problems);
    if (validity.endedBy() != null && validity.to() == null) {
      problems.add("is replaced by " + validity.endedBy() + " but does not end");
    }
    var standing = known.on(known.origin().asOf());
    if (standing != known.recorded()) {
      problems.add("is recorded as %s, its days say %s".formatted(known.recorded(), standing));
    }
    links(known)
        .filter(link -> !NUMBER.matcher(link).matches())
        .forEach(link -> problems.add("names " + link + ", no number of a regulation"));
    for (var gist : known.gists()) {
      if (gist.locator().isBlank() || gist.words().isBlank() || gist.source().isBlank()) {
        problems.add("has a gist without place, words or source");
      } else if (gist.words().split("\\s+").length > MOST_WORDS) {
        problems.add("has a gist of more than %d words: %s".formatted(MOST_WORDS, gist.locator()));
      }
    }
    return problems.stream().map(problem -> known.number() + ": " + problem).toList();
  }

  /// The problems between regulations: what one says of another, the other says of it.
  static List<String> between(Map<RegulationKey, KnownRegulation> byKey) {
    var problems = new ArrayList<String>();
    for (var known : byKey.values()) {
      for (var ended : known.links().replaces()) {
        RegulationKey.of(ended)
            .map(byKey::get)
            .filter(other -> !Objects.equals(other.validity().endedBy(), known.number()))
            .ifPresent(other ->
                problems.add(
                    "%s: replaces %s, which does not say so".formatted(known.number(), ended)));
      }
      known
          .replacedBy()
          .flatMap(RegulationKey::of)
          .map(byKey::get)
          .filter(other -> !other.links().replaces().contains(known.number()))
          .ifPresent(other ->
              problems.add(
                  "%s: is replaced by %s, which does not say so"
                      .formatted(known.number(), other.number())));
    }
    return problems;
  }

  private static Stream<String> links(KnownRegulation known) {
    var links = known.links();
    return Stream.of(
            links.amends(),
            links.amendedBy(),
            links.replaces(),
            known.replacedBy().stream().toList())
        .flatMap(List::stream);
  }

  private static void inOrder(
      String one,
      @Nullable LocalDate first,
      String other,
      @Nullable LocalDate last,
      List<String> problems) {
    if (first != null && last != null && last.isBefore(first)) {
      problems.add("%s on %s, %s on %s before that".formatted(one, first, other, last));
    }
  }
}
