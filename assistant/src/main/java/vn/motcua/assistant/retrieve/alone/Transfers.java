package vn.motcua.assistant.retrieve.alone;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.assistant.phrase.PhraseRules;
import vn.motcua.assistant.retrieve.found.Retrieval;
import vn.motcua.assistant.retrieve.search.Finder;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.assistant.understand.talk.Context;
import vn.motcua.knowledge.language.EverydayTerms;
import vn.motcua.knowledge.procedure.EvidenceRequirement;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.procedure.Statement;
import vn.motcua.knowledge.search.Hit;

/// Reads whose owner changes, for the words of the act ("sang tên") find the procedure for vehicles
/// whatever thing they stand beside. Everyday words for things are in `transfers.tsv`; a thing that the
/// best record has no word of belongs to another one that has, and else it is asked which one is meant.
public final class Transfers {

  /// What a search for the official words must find at least.
  private static final double FOUND = 0.4;

  /// What speaks of the thing may be found worse than the best by so much.
  private static final double NEAR = 0.25;

  /// So far below the line for sure is what may not be meant.
  private static final double STEP = 0.01;

  /// How many messages back the thing may have been named.
  private static final int REACH = 4;

  /// Things that names call otherwise, and the official words for what becomes of them.
  private enum Thing {
    BOAT("đăng ký lại phương tiện thủy nội địa trong trường hợp chuyển quyền sở hữu phương tiện"),
    SHOP("đăng ký thay đổi chủ hộ kinh doanh"),
    LAND("sang tên sổ đỏ"),
    VEHICLE("sang tên xe");

    private final String official;

    Thing(String official) {
      this.official = official;
    }
  }

  /// Looked for in official syllables.
  private static final Pattern ACT =
      Pattern.compile("(?u)(?<!\\p{L})sang tên(?: lại)?(?<rest>(?: \\p{L}+)*)");

  /// What no thing reaches over.
  private static final Pattern END = Pattern.compile("[.,;:()\\n]");

  /// What stands before a thing.
  private static final Set<String> COUNTED =
      Set.of("chiếc", "cái", "căn", "cuốn", "con", "một", "miếng", "mảnh", "dùm", "giùm", "giấy");

  /// What begins no thing.
  private static final Set<String> NO_THING =
      Set.of(
          "cho", "thì", "ở", "tại", "cần", "hết", "mất", "bao", "mấy", "có", "phải", "là", "ra",
          "như", "giá", "tốn", "đi", "làm", "và", "với", "rồi", "từ", "qua", "sang", "được",
          "không", "gì", "nộp", "những", "lại", "thế", "sao", "giờ", "khi", "nếu", "bên", "người",
          "vợ", "chồng", "mẹ", "cha", "bố", "ba", "em", "anh", "chị", "tôi", "tui", "mình", "trễ",
          "chậm", "muộn", "đổi", "chủ", "chính", "tên", "luôn", "nhanh", "online", "trực", "kiểu",
          "bằng", "trước", "sau", "đứng", "trong", "trên", "về", "hay", "hoặc", "của", "theo",
          "này", "đó", "xong", "vậy", "nha", "ạ", "để", "tính", "chi", "phí", "thuế", "thủ", "hồ",
          "đâu", "muốn", "xin");

  private final Finder finder;
  private final EverydayTerms terms;
  private final PhraseRules<Thing> things;
  private final double sure;

  /// @param sure below this it is asked which one is meant
  public Transfers(Finder finder, EverydayTerms terms, double sure) {
    this(
        finder,
        terms,
        new PhraseRules<>(Transfers.class, "transfers.tsv", Thing.class, terms),
        sure);
  }

  private Transfers(Finder finder, EverydayTerms terms, PhraseRules<Thing> things, double sure) {
    this.finder = finder;
    this.terms = terms;
    this.things = things;
    this.sure = sure;
  }

  /// The same, looked up by another.
  public Transfers with(Finder other) {
    return new Transfers(other, terms, things, sure);
  }

  /// What is found for the thing whose owner changes; `alone` for any other message.
  public Retrieval of(Retrieval alone) {
    return known(alone)
        .or(() -> thing(alone.query()).flatMap(thing -> named(thing, alone)))
        .orElse(alone);
  }

  /// The procedure for the thing that earlier messages named, where this one says no more than that its
  /// owner changes: "mua đất của chú", then "giờ sang tên hết nhiêu".
  public Optional<Retrieval> spokenOf(Understanding understanding, Retrieval alone) {
    return understanding.subject().vague() && isAct(alone.query())
        ? understanding.context().earlier().stream()
            .limit(REACH)
            .flatMap(before -> together(before, alone).stream())
            .findFirst()
        : Optional.empty();
  }

  private Optional<Retrieval> together(Context.Earlier before, Retrieval alone) {
    var both = before.query() + " " + alone.query();
    return label(both)
        .map(thing -> finder.search(thing.official, alone.situation()).hits())
        .filter(Transfers::isFound)
        .map(hits -> new Retrieval(both, hits, alone.situation().after(before.situation())));
  }

  /// Whether `message` says that something's owner changes.
  public boolean isAct(String message) {
    return ACT.matcher(official(message)).find();
  }

  private Optional<Thing> label(String message) {
    return things.labels(message).stream().findFirst();
  }

  /// What is found for the official words of a thing that people call otherwise.
  private Optional<Retrieval> known(Retrieval alone) {
    return label(alone.query())
        .filter(thing -> thing != Thing.VEHICLE && thing != Thing.LAND)
        .map(thing -> finder.search(thing.official, alone.situation()).hits())
        .filter(Transfers::isFound)
        .map(hits -> new Retrieval(alone.query(), hits, alone.situation()));
  }

  private static boolean isFound(List<Hit> hits) {
    return !hits.isEmpty() && hits.getFirst().score() >= FOUND;
  }

  /// The thing behind the act: two words at most; empty where none stands there.
  private Optional<String> thing(String message) {
    var act = ACT.matcher(official(message));
    if (!act.find()) {
      return Optional.empty();
    }
    var rest =
        Stream.of(act.group("rest").strip().split(" "))
            .dropWhile(COUNTED::contains)
            .takeWhile(word -> !NO_THING.contains(word))
            .limit(2)
            .toList();
    return Optional.of(String.join(" ", rest)).filter(thing -> !thing.isEmpty());
  }

  /// The hits in an order in which the first has a word of `thing`.
  private Optional<Retrieval> named(String thing, Retrieval alone) {
    return alone
        .best()
        .filter(best -> !isCalled(best, thing) && !speaksOf(best, thing))
        .map(best ->
            alone.hits().stream()
                .filter(hit -> hit.score() >= best.score() - NEAR)
                .filter(hit -> isCalled(hit, thing) || speaksOf(hit, thing))
                .findFirst()
                .map(alone::ahead)
                .orElseGet(() -> unsure(alone)));
  }

  /// Whether the name has the first word of it: a "xe ba gác" is a vehicle.
  private boolean isCalled(Hit hit, String thing) {
    return stands(thing.split(" ")[0], hit.name());
  }

  private boolean speaksOf(Hit hit, String thing) {
    return finder.record(hit.code()).stream()
        .flatMap(Transfers::texts)
        .flatMap(END::splitAsStream)
        .anyMatch(text -> stands(thing, text));
  }

  private static Stream<String> texts(Procedure record) {
    return Stream.concat(
        record.evidence().stream().map(EvidenceRequirement::text),
        record.statements().stream().map(Statement::text));
  }

  private boolean stands(String words, String text) {
    return (" " + official(text) + " ").contains(" " + words + " ");
  }

  /// The same hits, the best as one that may not be meant.
  private Retrieval unsure(Retrieval alone) {
    var best = alone.bestScore();
    var share = best < sure ? 1 : (sure - STEP) / best;
    var hits = alone.hits().stream().map(hit -> hit.scored(hit.score() * share)).toList();
    return new Retrieval(alone.query(), hits, alone.situation());
  }

  private String official(String text) {
    return String.join(" ", terms.officialSyllables(text));
  }
}
