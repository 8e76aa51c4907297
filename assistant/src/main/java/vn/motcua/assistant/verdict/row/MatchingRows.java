package vn.motcua.assistant.verdict.row;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.motcua.assistant.verdict.told.Case;
import vn.motcua.knowledge.evidence.EvidenceType;
import vn.motcua.knowledge.evidence.EvidenceTypes;
import vn.motcua.knowledge.evidence.Mention;
import vn.motcua.knowledge.language.Remembered;
import vn.motcua.knowledge.language.VietnameseText;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Action;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Form;
import vn.motcua.knowledge.requirement.Requirement;

/// Finds the rows of a dossier that are about a paper: by its kind, by its words, by what the words
/// may mean.
///
/// @param evidence the kinds of paper
public record MatchingRows(EvidenceTypes evidence) {

  /// What words name is asked of each row many times in the course of one verdict.
  private static final Remembered<String, List<EvidenceType>> NAMED = new Remembered<>();

  /// A name that begins so early begins the row: `01 bản sao có chứng thực …`.
  private static final int BEGINNING = 25;

  /// So many syllables are more than the head of a name.
  private static final int CLEAR = 4;

  private static final Set<Form> COPIES = Set.of(Form.PLAIN, Form.CERTIFIED);

  private static final Set<String> WRITTEN = Set.of("form", "declaration", "plan");

  /// A bare `tờ khai` is whatever form the dossier has.
  private static final String FORM = "form";

  private static final String TO_CERTIFY = "original-to-certify";

  /// Fields whose kinds are wide: which paper is meant is told by the words beside.
  private static final Set<String> WIDE = Set.of("other", "form", "declaration");

  /// The rows that the words name better than the kind alone: of those of the kind, or where the kind
  /// is a wide one of all, for there are consents of many. Else all of them.
  ///
  /// @param named what [#of(Case)] found
  public List<Requirement> nearest(Case asked, List<Requirement> named) {
    if (named.isEmpty() || asked.type().filter(type -> WIDE.contains(type.kind())).isEmpty()) {
      var worded = NamedRow.in(named, asked.words());
      return worded.isEmpty() ? named : worded;
    }
    var all = asked.dossier().orElseThrow().requirements();
    var worded =
        NamedRow.in(all, asked.words()).stream()
            .filter(row -> row.action() != Action.NOTE)
            .toList();
    return worded.isEmpty() || worded.containsAll(named) ? named : worded;
  }

  /// The rows; empty where none is about it.
  public List<Requirement> of(Case asked) {
    if (asked.dossier().isEmpty()) {
      return List.of();
    }
    var all = asked.dossier().get().requirements();
    var named =
        asked.type().map(type -> withCopies(all, named(all, type), asked)).orElse(List.of());
    var kinds = named.isEmpty() ? ofBareName(all, asked) : named;
    var found = kinds.isEmpty() ? toCertify(all, asked) : kinds;
    var worded = found.isEmpty() ? worded(all, asked) : found;
    var old = worded.isEmpty() ? ofOld(all, asked) : worded;
    return old.isEmpty() ? maybeNamed(all, asked) : old;
  }

  /// The rows on papers of whatever kind of a bare name, where somebody says no more.
  private List<Requirement> ofBareName(List<Requirement> all, Case asked) {
    return BareName.isAllSaid(asked)
        ? all.stream()
            .filter(row -> row.action() != Action.NOTE)
            .filter(row -> takesKindOf(row, asked.type().orElseThrow()))
            .toList()
        : List.of();
  }

  /// The rows on the paper that the procedure gives anew, where somebody only says "the old one".
  private static List<Requirement> ofOld(List<Requirement> all, Case asked) {
    return asked.type().isEmpty() && OldPaper.isNamed(asked.words())
        ? all.stream()
            .filter(row -> row.action() != Action.NOTE && OldPaper.isOf(row.row().label()))
            .toList()
        : List.of();
  }

  /// The rows that take the original of whatever paper is to be certified.
  private static List<Requirement> toCertify(List<Requirement> all, Case asked) {
    return asked.form() != Form.ORIGINAL
        ? List.of()
        : all.stream()
            .filter(row -> row.papers().stream().anyMatch(p -> p.id().equals(TO_CERTIFY)))
            .toList();
  }

  /// The rows that have the very words. What somebody writes only speaks of papers of a kind that is
  /// known: `phiếu đề nghị về căn cước` asks for no card.
  private List<Requirement> worded(List<Requirement> all, Case asked) {
    var known =
        Stream.concat(asked.type().stream(), asked.maybe().stream())
            .anyMatch(type -> !WIDE.contains(type.kind()));
    return NamedRow.in(
        all.stream()
            .filter(row -> !known || !isWritten(row))
            .filter(row -> asked.type().filter(type -> isOfOthers(row, type)).isEmpty())
            .toList(),
        asked.words());
  }

  /// Whether a confirmation of the village has only its words in common with a row on other papers,
  /// which says that something is confirmed.
  private boolean isOfOthers(Requirement row, EvidenceType type) {
    return OpenRow.isLocal(type)
        && !row.papers().isEmpty()
        && row.papers().stream()
            .noneMatch(paper -> evidence.isA(type, paper.id()) || evidence.isA(paper, type.id()));
  }

  private static boolean isWritten(Requirement row) {
    return !row.papers().isEmpty()
        && row.papers().stream().allMatch(paper -> WRITTEN.contains(paper.kind()));
  }

  /// The rows that name the kind itself, and beside them those of its kinds: for some cases a dossier
  /// names drawings, for others which drawings. Else those that name a wider one.
  private List<Requirement> named(List<Requirement> all, EvidenceType type) {
    var isNamed = all.stream().anyMatch(row -> row.takes(type));
    var own = all.stream().filter(row -> isNamed && takesKindOf(row, type)).toList();
    var wider =
        own.isEmpty()
            ? all.stream().filter(row -> takes(row, type) && !isOther(row, type)).toList()
            : own;
    return wider.isEmpty() && type.kind().equals(FORM)
        ? all.stream().filter(row -> takesKindOf(row, type)).toList()
        : wider;
  }

  /// Whether the row has only the head of the name in common with the paper: a contract of another
  /// kind, or a confirmation that says something else. Who confirms, as a village does, may confirm
  /// whatever.
  private boolean isOther(Requirement row, EvidenceType type) {
    return !BareName.is(type)
        && !OpenRow.isLocal(type)
        && row.papers().stream()
            .filter(paper -> evidence.isA(type, paper.id()))
            .allMatch(BareName::is)
        && !BareName.isToldIn(row.row().text(), type);
  }

  /// The rows that `named` are, and where none of them takes a copy but a copy was asked about, those
  /// that name a wider kind and take one.
  private List<Requirement> withCopies(List<Requirement> all, List<Requirement> named, Case asked) {
    if (!COPIES.contains(asked.form()) || named.stream().anyMatch(MatchingRows::takesCopy)) {
      return named;
    }
    var type = asked.type().orElseThrow();
    return all.stream()
        .filter(row -> named.contains(row) || (takesCopy(row) && takes(row, type)))
        .toList();
  }

  private static boolean takesCopy(Requirement row) {
    return !Collections.disjoint(row.forms(), COPIES);
  }

  /// The rows that name a kind that the words may mean, where none is clear. They free nobody.
  private List<Requirement> maybeNamed(List<Requirement> all, Case asked) {
    return asked.type().isPresent() || asked.maybe().size() != 1
        ? List.of()
        : named(all, asked.maybe().getFirst()).stream()
            .filter(row -> row.action() != Action.NOTE)
            .toList();
  }

  private boolean takesKindOf(Requirement row, EvidenceType type) {
    return row.papers().stream().anyMatch(paper -> evidence.isA(paper, type.id()));
  }

  /// Whether the words of the row name the kind anywhere, if only in passing.
  public boolean mentions(Requirement row, EvidenceType type) {
    return named(row.row().text()).stream().anyMatch(named -> evidence.isA(type, named.id()));
  }

  /// Whether the row names the kind, or a wider one that it belongs to.
  public boolean takes(Requirement row, EvidenceType type) {
    return row.papers().stream().anyMatch(paper -> evidence.isA(type, paper.id()));
  }

  /// The kinds of paper that official words name.
  List<EvidenceType> named(String words) {
    return NAMED.of(words, told -> evidence.in(told).stream().map(Mention::type).toList());
  }

  /// Whether the row is about this paper, or the kind that it belongs to, and no other: it begins
  /// with its name, and its condition is not that of another paper beside it.
  public boolean isAlone(Requirement row, Case asked) {
    if (asked.type().isEmpty()) {
      return row.papers().size() <= 1 && beginsWithWords(row, asked);
    }
    return (row.papers().size() == 1 || row.row().condition() != null)
        && asked.type().filter(type -> takes(row, type)).isPresent()
        && beginsWith(row, row.papers().getFirst());
  }

  /// Whether the row begins with the very words that were asked about, which are more than a word or
  /// two.
  public static boolean beginsWithWords(Requirement row, Case asked) {
    var words = VietnameseText.normal(asked.words());
    var at = VietnameseText.normal(row.words()).indexOf(words);
    return words.split(" ").length >= CLEAR && at >= 0 && at <= BEGINNING;
  }

  /// Whether the row begins with the name of the kind that was asked about.
  public static boolean beginsWithName(Requirement row, Case asked) {
    return asked.type().filter(type -> beginsWith(row, type)).isPresent();
  }

  private static boolean beginsWith(Requirement row, EvidenceType type) {
    var text = VietnameseText.normal(row.row().text());
    return type.officialNames()
        .map(VietnameseText::normal)
        .mapToInt(text::indexOf)
        .filter(at -> at >= 0)
        .anyMatch(at -> at <= BEGINNING || at <= FormWords.end(text));
  }
}
