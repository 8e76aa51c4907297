package vn.motcua.knowledge.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.knowledge.language.ResourceLines;
import vn.motcua.knowledge.language.Syllables;
import vn.motcua.knowledge.language.VietnameseText;
import vn.motcua.knowledge.language.token.Tokens;

/// The kinds of paper that are known, in the order of their files, and how they are recognised.
public final class EvidenceTypes {

  private static final List<String> EMBEDDED =
      List.of("persons.jsonl", "things.jsonl", "asked.jsonl");

  private static final int MANY = 3;

  private final Map<String, EvidenceType> byId = new LinkedHashMap<>();
  private final Names names;
  private final PaperReading reading;

  /// @throws IllegalArgumentException naming all that does not fit together: an id used twice, a
  ///     wider kind that is not there, a name that two kinds claim
  public EvidenceTypes(List<EvidenceType> types) {
    types.forEach(type -> byId.put(type.id(), type));
    EvidenceProblems.refuse(types, byId.keySet());
    names = new Names(types);
    reading = new PaperReading(names, this::isGeneral, this::widest);
  }

  /// The kinds that ship with the knowledge.
  ///
  /// @throws IllegalArgumentException naming the kind and what is wrong with it
  public static EvidenceTypes embedded() {
    return read(
        EMBEDDED.stream()
            .flatMap(file -> ResourceLines.of(EvidenceTypes.class, file).stream())
            .toList());
  }

  /// The kinds in these lines, a JSON object each.
  ///
  /// @throws IllegalArgumentException naming the kind and what is wrong with it
  public static EvidenceTypes read(List<String> lines) {
    return new EvidenceTypes(lines.stream().map(EvidenceTypeJson::type).toList());
  }

  /// Every kind.
  public List<EvidenceType> all() {
    return List.copyOf(byId.values());
  }

  /// The kind with this id, or none.
  public Optional<EvidenceType> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// The kind that bears exactly this name, official or everyday, however it is spelt: case, the
  /// place of tone marks and blanks do not matter.
  public Optional<EvidenceType> named(String name) {
    return Optional.of(names.proper.exactly(Syllables.of(name)))
        .filter(types -> types.size() == 1)
        .map(types -> types.iterator().next());
  }

  /// Whether `words` are the name of one kind or of several, and nothing else.
  public boolean isName(String words) {
    var syllables = Syllables.of(words);
    return !names.proper.exactly(syllables).isEmpty() || !names.shared.exactly(syllables).isEmpty();
  }

  /// What somebody means who asks for `paper`, with or without marks, in everyday words.
  public AskedPaper read(String paper) {
    return reading.read(paper);
  }

  /// The kinds that official text names, in order; where names overlap, the one that begins first,
  /// and of these the longest. Places are those in [VietnameseText#normal].
  public List<Mention> in(String text) {
    return inNormal(VietnameseText.normal(text));
  }

  /// The same for text that is in normal form already, which saves half the time.
  public List<Mention> inNormal(String normal) {
    var tokens = Tokens.of(normal);
    var syllables = Syllables.terms(tokens);
    var mentions = new ArrayList<Mention>();
    for (var at = 0; at < tokens.size(); ) {
      var found = names.official.longest(syllables, at);
      if (found.isNone()) {
        at++;
        continue;
      }
      var start = tokens.get(at).start();
      at += found.length();
      mentions.add(new Mention(found.types().iterator().next(), start, tokens.get(at - 1).end()));
    }
    return List.copyOf(mentions);
  }

  /// Whether `type` is the kind `widerId` or belongs to it, over however many steps.
  public boolean isA(EvidenceType type, String widerId) {
    return isA(type, widerId, new HashSet<>());
  }

  private boolean isA(EvidenceType type, String widerId, Set<String> seen) {
    return type.id().equals(widerId)
        || (seen.add(type.id())
            && type.wider().stream()
                .flatMap(id -> find(id).stream())
                .anyMatch(wider -> isA(wider, widerId, seen)));
  }

  /// Of many kinds that share a name the one that all of them belong to: a bare `đơn` is whatever
  /// application the dossier has. Of two it is asked which; none where they belong to no one of them.
  private Set<EvidenceType> widest(Set<EvidenceType> sharing) {
    return sharing.size() < MANY
        ? Set.of()
        : sharing.stream()
            .filter(wide -> sharing.stream().allMatch(each -> isA(each, wide.id())))
            .collect(Collectors.toSet());
  }

  /// Whether narrower kinds belong to it, so that more words may make it one of them.
  private boolean isGeneral(EvidenceType type) {
    return byId.values().stream().anyMatch(other -> other.wider().contains(type.id()));
  }
}
