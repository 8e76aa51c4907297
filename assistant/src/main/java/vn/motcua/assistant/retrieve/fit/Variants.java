package vn.motcua.assistant.retrieve.fit;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.assistant.situation.Situation;
import vn.motcua.knowledge.language.EverydayTerms;
import vn.motcua.knowledge.language.ResourceLines;
import vn.motcua.knowledge.language.Spelling;
import vn.motcua.knowledge.language.Syllables;
import vn.motcua.knowledge.rule.CaseFact;
import vn.motcua.knowledge.search.Hit;

/// Knows the procedures of one matter that differ only in the case they are for (`variants.tsv`): to
/// register a marriage, and to register one with a foreigner.
public final class Variants {

  /// Where and at what level something is done, and for whom of what age.
  private static final Pattern NOTE =
      Pattern.compile(
          "(?iu)\\((?:thực hiện )?(?:tại )?cấp [^)]*\\)|(?:cho người |từ )*(?:từ đủ|dưới|đủ|trên) \\d+"
              + " tuổi(?: trở lên)?");

  /// A name that lists several acts is for no case in particular.
  private static final Pattern SEVERAL =
      Pattern.compile("(?iu)(?<!\\p{L})cấp(?: mới| đổi)?, (?:cấp |đổi)");

  /// Words of a case, which may stand in the names of any matter.
  private static final List<String> CASES =
      List.of(
          "có yếu tố nước ngoài",
          "của người nước ngoài",
          "cho người nước ngoài",
          "nước ngoài",
          "tại việt nam",
          "do bị mất",
          "lần đầu",
          "kết hợp đăng ký nhận cha, mẹ, con",
          "chấm dứt hoạt động");

  private static final Set<String> LOSS = Set.of("mất", "bị", "rồi", "trình", "báo");

  /// Words for acts that are done to one and the same thing, and words between.
  private static final String ACTS =
      "thủ tục cấp lại đổi mới đăng ký đăng kí gia hạn thành lập chấm dứt giải thể hoạt động của cho"
          + " hoặc và có";

  /// One row.
  ///
  /// @param facts any of them is told; empty: none is needed
  /// @param said any of these is said; empty: none is needed
  /// @param names any of these is in the name
  public record Row(Set<CaseFact> facts, List<List<String>> said, List<List<String>> names) {

    /// Whether it is told now, or told before and what it needs is said now.
    boolean isTold(Situation now, Situation all, List<String> message) {
      var isSaid = said.stream().anyMatch(words -> Spelling.contains(message, words));
      return said.isEmpty()
          ? facts.stream().anyMatch(now::is)
          : isSaid && (facts.isEmpty() || facts.stream().anyMatch(all::is));
    }

    boolean isIn(List<String> name) {
      return names.stream().anyMatch(words -> Spelling.contains(name, words));
    }

    /// What to look for beside the name of the matter.
    public String query() {
      return String.join(" ", names.getFirst());
    }
  }

  /// What the name of a procedure tells.
  ///
  /// @param syllables all of it in official syllables
  /// @param plain the name without where and for whom of what age
  /// @param joined the same in official syllables
  /// @param thing what the procedure is about, whatever is done to it and for whom
  private record Name(List<String> syllables, String plain, String joined, Set<String> thing) {}

  private final EverydayTerms terms;
  private final List<Row> rows;
  private final List<String> cases;
  private final Set<String> acts;

  /// Names are few and reading them takes long.
  private final Map<String, Name> names = new ConcurrentHashMap<>();

  /// The variants that ship, read with terms of their own.
  public Variants() {
    this(new EverydayTerms());
  }

  /// The same, read with `terms`.
  public Variants(EverydayTerms terms) {
    this.terms = terms;
    rows = ResourceLines.of(Variants.class, "variants.tsv").stream().map(this::row).toList();
    cases = CASES.stream().map(this::joined).toList();
    acts = Set.copyOf(terms.officialSyllables(ACTS));
  }

  private Row row(String line) {
    var cells = line.split("\t", -1);
    if (cells.length != 4 || cells[3].isBlank()) {
      throw new IllegalStateException("4 cells wanted, the last with a reason: " + line);
    }
    var facts = cells(cells[0]).map(CaseFact::valueOf).collect(Collectors.toSet());
    return new Row(facts, phrases(cells[1]), phrases(cells[2]));
  }

  private List<List<String>> phrases(String cell) {
    return cells(cell).map(terms::officialSyllables).toList();
  }

  private static Stream<String> cells(String cell) {
    return cell.equals("-") ? Stream.empty() : Stream.of(cell.split("\\|"));
  }

  /// Whether two names are of one matter, each for another case.
  public boolean areOfOne(String one, String other) {
    var first = name(one);
    var second = name(other);
    return !first.plain().equals(second.plain()) && first.thing().equals(second.thing());
  }

  /// The best of `hits` where it serves the case that makes another procedure of the one with the
  /// code `focus`; empty where it is that one, or another matter.
  public Optional<Hit> first(String focus, List<Hit> hits) {
    return hits.stream()
        .limit(1)
        .filter(best -> !best.code().equals(focus))
        .filter(best ->
            hits.stream()
                .filter(hit -> hit.code().equals(focus))
                .anyMatch(spokenOf -> areOfOne(spokenOf.name(), best.name())))
        .findFirst();
  }

  /// The rows by which what is told makes another procedure of the one called `name`.
  public Stream<Row> calledFor(String name, Situation now, Situation all, String message) {
    var said = terms.officialSyllables(message);
    var named = name(name).syllables();
    return rows.stream().filter(row -> row.isTold(now, all, said)).filter(row -> !row.isIn(named));
  }

  /// The one of `hits` that `row` makes of the one called `name`, most like it.
  public Optional<Hit> like(String name, Row row, List<Hit> hits) {
    var words = Set.copyOf(terms.officialSyllables(name(name).plain()));
    return hits.stream()
        .filter(hit -> row.isIn(name(hit.name()).syllables()))
        .filter(hit -> areOfOne(name, hit.name()) && !SEVERAL.matcher(hit.name()).find())
        .max(Comparator.comparingDouble(hit -> likeness(words, name(hit.name()).plain())));
  }

  /// The one of `hits` that is the procedure called `name` for a foreign element, whether or not that is
  /// told.
  public Optional<Hit> foreign(String name, List<Hit> hits) {
    return rows.stream()
        .filter(row -> row.facts().contains(CaseFact.FOREIGN))
        .filter(row -> !row.isIn(name(name).syllables()))
        .flatMap(row -> like(name, row, hits).stream())
        .findFirst();
  }

  /// Whether `name` lacks a case that `other`, of the same matter, is for.
  public boolean isPlainer(String name, String other) {
    return areOfOne(name, other)
        && rows.stream()
            .filter(row -> row.isIn(name(other).syllables()))
            .anyMatch(row -> !row.isIn(name(name).syllables()));
  }

  /// Whether `message` uses words of `found` that are none of what `name` is about: it tells of
  /// another thing.
  public boolean isOfAnother(String message, String found, String name) {
    var said = new HashSet<>(terms.officialSyllables(message));
    said.retainAll(name(found).thing());
    said.removeAll(LOSS);
    said.removeAll(Syllables.of(name));
    return !name(name).thing().containsAll(said);
  }

  private double likeness(Set<String> words, String other) {
    var others = Set.copyOf(terms.officialSyllables(other));
    var both = others.stream().filter(words::contains).count();
    return (double) both / (words.size() + others.size() - both);
  }

  /// What a procedure is about, whatever is done to it and for whom, as words in their order; none
  /// where the name tells only acts.
  public List<String> matter(String name) {
    var known = name(name);
    return Stream.of(known.joined().split("\\s+")).filter(known.thing()::contains).toList();
  }

  private Name name(String name) {
    return names.computeIfAbsent(name, this::read);
  }

  private Name read(String name) {
    var plain = NOTE.matcher(name).replaceAll(" ").strip();
    var joined = joined(plain);
    return new Name(terms.officialSyllables(name), plain, joined, thing(joined));
  }

  private Set<String> thing(String joined) {
    var rest = joined;
    for (var words : cases) {
      rest = rest.replace(words, " ");
    }
    return Stream.of(rest.strip().split("\\s+"))
        .filter(word -> !acts.contains(word))
        .collect(Collectors.toUnmodifiableSet());
  }

  private String joined(String text) {
    return String.join(" ", terms.officialSyllables(text));
  }
}
