package vn.motcua.knowledge.requirement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.motcua.knowledge.embedded.EmbeddedKnowledge;
import vn.motcua.knowledge.evidence.EvidenceTypes;
import vn.motcua.knowledge.procedure.EvidenceRequirement;
import vn.motcua.knowledge.procedure.EvidenceRequirement.Action;
import vn.motcua.knowledge.procedure.Procedure;

/// Reads what the rows of a dossier ask for. What a record says in fields of its own is believed;
/// the rest is read from the row's words, and what these leave over makes it "not understood".
public final class RequirementReader {

  private final EvidenceTypes types;

  /// @param types the kinds of paper that may be recognised
  public RequirementReader(EvidenceTypes types) {
    this.types = types;
  }

  /// What the dossier of `procedure` asks for.
  public Dossier read(Procedure procedure) {
    var rows = procedure.evidence();
    var requirements = new ArrayList<Requirement>();
    var whole = !rows.isEmpty() && procedure.kind() != Procedure.Kind.DIRECTORY;
    for (var at = 0; at < rows.size(); at++) {
      var words = Row.of(rows.get(at).text());
      var written = isWritten(procedure, rows.get(at));
      for (var requirement : read(rows.get(at), at + 1, words, written)) {
        requirements.add(requirement);
        whole &= requirement.understood() && !requirement.catchAll();
      }
      whole &= !isOpen(rows, at, words);
    }
    return new Dossier(procedure.code(), requirements, whole);
  }

  private static boolean isWritten(Procedure procedure, EvidenceRequirement row) {
    return procedure.kind() == Procedure.Kind.WRITTEN
        || (procedure.kind() == Procedure.Kind.MERGED
            && row.source().id().startsWith(EmbeddedKnowledge.OWN));
  }

  /// A heading with nothing under it, or words that go on without saying how.
  private static boolean isOpen(List<EvidenceRequirement> rows, int at, Row words) {
    var last = at + 1 == rows.size() || !rows.get(at + 1).group().equals(rows.get(at).group());
    return words.normal().contains("…")
        || words.normal().contains("...")
        || words.normal().contains("v.v")
        || (words.normal().endsWith(":") && last);
  }

  private List<Requirement> read(EvidenceRequirement row, int place, Row words, boolean written) {
    var sentences = words.sentences();
    if (sentences.isEmpty()) {
      return List.of(note(row, place, Set.of(Doubt.NO_WORDS)));
    }
    if (written) {
      return new WrittenRow(types).read(row, place, words);
    }
    var kind = RowKind.of(row, words);
    if (kind == RowKind.HEADING) {
      return List.of(note(row, place, Set.of()));
    }
    return kind == RowKind.NOTE && row.action() != Action.SHOW
        ? List.of(note(row, place, Rest.ofNote(words)))
        : new PaperRow(row, place, words, sentences, types).read();
  }

  private static Requirement note(EvidenceRequirement row, int place, Set<Doubt> doubts) {
    return new Requirement(
        row,
        place,
        Action.NOTE,
        Set.of(),
        row.count(),
        List.of(),
        row.condition(),
        null,
        false,
        false,
        row.text(),
        doubts);
  }
}
