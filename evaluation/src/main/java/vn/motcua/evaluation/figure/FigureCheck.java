package vn.motcua.evaluation.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.assistant.conversation.Citation;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.assistant.conversation.Section;
import vn.motcua.evaluation.answer.SetResult;
import vn.motcua.evaluation.question.Case;

/// Whether every figure in a reply occurs in what it cites, seen from outside.
///
/// A statement of a section answers for its own citations; the whole text for all of them, and for
/// the names and codes of the procedures listed. Set aside are list numbers, emergency numbers and
/// the dates of the reply's own knowledge.
public final class FigureCheck {

  private static final Pattern LIST_NUMBER = Pattern.compile("(?m)^[\\s>*#-]*\\d{1,2}[.)]\\s+");
  private static final Set<String> EMERGENCY = Set.of("111", "112", "113", "114", "115");

  private FigureCheck() {}

  /// Everything that the replies to a set say without a source.
  public static List<Violation> violations(SetResult result) {
    return result.outcomes().stream()
        .flatMap(outcome -> outcome.reply().stream().flatMap(r -> of(outcome.asked(), r).stream()))
        .toList();
  }

  private static List<Violation> of(Case asked, Reply reply) {
    return violations(asked.id(), asked.text(), reply);
  }

  /// Everything that `reply` says without a source.
  public static List<Violation> violations(String id, String question, Reply reply) {
    var all = new ArrayList<Violation>();
    for (var section : reply.sections()) {
      for (var item : section.items()) {
        all.addAll(ofItem(id, question, reply, section, item));
      }
    }
    var backing = backing(reply, reply.citations());
    for (var found : reply.procedures()) {
      backing.addAll(Figures.backedBy(found.code() + " " + found.name()));
    }
    unbacked(reply.text(), backing)
        .forEach(f -> all.add(new Violation(id, question, "text", f, lineWith(reply.text(), f))));
    return all;
  }

  private static List<Violation> ofItem(
      String id, String question, Reply reply, Section section, Section.Item item) {
    var place = section.kind().name().toLowerCase(Locale.ROOT);
    var cited = reply.citations().stream().filter(c -> item.citations().contains(c.id())).toList();
    var all = new ArrayList<Violation>();
    var known = cited.stream().map(Citation::id).collect(Collectors.toSet());
    for (var missing : item.citations()) {
      if (!known.contains(missing)) {
        all.add(new Violation(id, question, place, missing, item.text()));
      }
    }
    unbacked(item.text(), backing(reply, cited))
        .forEach(figure -> all.add(new Violation(id, question, place, figure, item.text())));
    return all;
  }

  private static List<String> unbacked(String words, Set<String> backing) {
    var figures = Figures.in(LIST_NUMBER.matcher(words).replaceAll(""));
    return figures.stream().filter(f -> !EMERGENCY.contains(f) && !backing.contains(f)).toList();
  }

  private static Set<String> backing(Reply reply, List<Citation> citations) {
    var all = new HashSet<>(Figures.backedBy(reply.knowledge().asOf().toString()));
    for (var citation : citations) {
      all.addAll(Figures.backedBy(citation.quote()));
      all.addAll(Figures.backedBy(citation.locator()));
      all.addAll(Figures.backedBy(citation.source()));
      all.addAll(Figures.backedBy(words(citation.effectiveFrom())));
      all.addAll(Figures.backedBy(words(citation.effectiveTo())));
    }
    return all;
  }

  private static String words(@Nullable Object date) {
    return date == null ? "" : date.toString();
  }

  private static String lineWith(String text, String figure) {
    return text.lines().filter(l -> Figures.in(l).contains(figure)).findFirst().orElse("");
  }
}
