package vn.motcua.knowledge.change;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.change.ChangedFact.Fact;
import vn.motcua.knowledge.language.VietnameseText;
import vn.motcua.knowledge.procedure.Authority;
import vn.motcua.knowledge.procedure.EvidenceRequirement;
import vn.motcua.knowledge.procedure.FormReference;
import vn.motcua.knowledge.procedure.LegalBasis;
import vn.motcua.knowledge.procedure.Output;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.procedure.Statement;

/// Compares two records of a procedure, fact by fact, as people read them: another order or other
/// spaces and capitals change nothing.
final class Comparison {

  /// A fact is told in so many characters at most; the records have it whole.
  static final int LONGEST = 1_500;

  private static final String BETWEEN = "; ";

  private Comparison() {}

  /// What `after` says otherwise than `before`, most noticeable first.
  static List<ChangedFact> between(Procedure before, Procedure after) {
    var changed = new ArrayList<ChangedFact>();
    for (var fact : Fact.values()) {
      var old = lines(before, fact);
      var now = lines(after, fact);
      var went = without(old, now);
      var came = without(now, old);
      if (!went.isEmpty() || !came.isEmpty()) {
        changed.add(new ChangedFact(fact, joined(went), joined(came)));
      }
    }
    return changed;
  }

  private static List<String> without(List<String> lines, List<String> others) {
    var known = others.stream().map(Comparison::bare).collect(Collectors.toSet());
    return lines.stream().filter(line -> !known.contains(bare(line))).toList();
  }

  private static String bare(String line) {
    return VietnameseText.clean(line)
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\s+", " ")
        .replaceFirst("[ .;]+$", "");
  }

  private static String joined(List<String> lines) {
    var text = String.join(BETWEEN, lines);
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
  }

  private static List<String> lines(Procedure procedure, Fact fact) {
    Set<String> lines =
        switch (fact) {
          case PAPERS -> each(procedure.evidence().stream(), Comparison::paper);
          case FEE ->
              each(
                  procedure.channels().stream()
                      .flatMap(channel ->
                          channel.fees().stream()
                              .map(fee -> channel.kind().vietnamese() + ": " + fee.text())),
                  line -> line);
          case TIME ->
              each(
                  procedure.channels().stream()
                      .flatMap(channel ->
                          channel.timeLimit().stream()
                              .map(time -> channel.kind().vietnamese() + ": " + time.text())),
                  line -> line);
          case WHERE -> each(Stream.of(procedure.authority()), Comparison::place);
          case CHANNELS -> each(procedure.channels().stream(), c -> c.kind().vietnamese());
          case CONDITION -> said(procedure, Statement.Kind.CONDITION);
          case DEADLINE -> said(procedure, Statement.Kind.DEADLINE);
          case RESULT -> each(procedure.outputs().stream(), Output::name);
          case FORM -> each(procedure.forms().stream(), FormReference::label);
          case NAME -> Set.of(procedure.name());
          case STEPS -> said(procedure, Statement.Kind.STEP);
          case LEGAL_BASIS -> each(procedure.legalBases().stream(), LegalBasis::number);
        };
    return List.copyOf(lines);
  }

  private static Set<String> said(Procedure procedure, Statement.Kind kind) {
    return each(procedure.statements(kind), Statement::text);
  }

  private static <T> Set<String> each(Stream<T> parts, Function<T, String> words) {
    return parts
        .map(words)
        .filter(line -> !line.isBlank())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /// The paper, what is done with it and when it is due; its words where it has no short name.
  private static String paper(EvidenceRequirement row) {
    var group = row.group().isEmpty() ? "" : row.group() + ": ";
    var details =
        Stream.of(
                row.action() == EvidenceRequirement.Action.SHOW ? "xuất trình" : "",
                row.action() == EvidenceRequirement.Action.REPLACED ? "thay bằng dữ liệu" : "",
                row.form().vietnamese(),
                count(row.count().originals(), "bản chính"),
                count(row.count().copies(), "bản sao"),
                Objects.requireNonNullElse(row.condition(), ""))
            .filter(detail -> !detail.isEmpty())
            .distinct()
            .collect(Collectors.joining(", "));
    return group + row.label() + (details.isEmpty() ? "" : " (" + details + ")");
  }

  private static String count(@Nullable Integer number, String what) {
    return number == null || number == 0 ? "" : number + " " + what;
  }

  private static String place(Authority authority) {
    return authority.receives().isEmpty() ? authority.decides() : authority.receives();
  }
}
