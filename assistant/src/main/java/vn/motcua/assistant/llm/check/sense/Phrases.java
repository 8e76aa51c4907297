package vn.motcua.assistant.llm.check.sense;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.assistant.llm.check.Check;
import vn.motcua.assistant.llm.check.Claim;
import vn.motcua.assistant.llm.check.Fault;
import vn.motcua.knowledge.language.ResourceLines;

/// No promise, no order to pay somebody, nothing rude (`phrases.tsv`), unless a fact has the words.
public final class Phrases implements Check {

  private record Forbidden(Fault.Kind kind, Pattern phrase) {}

  private final List<Forbidden> forbidden = new ArrayList<>();

  /// Those that ship with the program.
  public Phrases() {
    for (var line : ResourceLines.of(Phrases.class, "phrases.tsv")) {
      var cells = line.split("\t", -1);
      forbidden.add(
          new Forbidden(
              Fault.Kind.valueOf(cells[0].toUpperCase(Locale.ROOT)),
              Pattern.compile("(?iu)(?<!\\p{L})(?:" + cells[1] + ")(?!\\p{L})")));
    }
  }

  @Override
  public Optional<Fault> fault(Claim claim) {
    return forbidden.stream()
        .flatMap(each ->
            each.phrase()
                .matcher(claim.own())
                .results()
                .map(match -> new Fault(each.kind(), match.group())))
        .filter(fault -> fault.kind() == Fault.Kind.RUDE || !claim.saidByFact(fault.words()))
        .findFirst();
  }
}
