package vn.motcua.evaluation.task;

import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.assistant.conversation.Citation;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.assistant.conversation.Question.Audience;
import vn.motcua.assistant.conversation.Question.Language;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.evaluation.bench.Bench;
import vn.motcua.evaluation.bench.Local;
import vn.motcua.evaluation.bench.Task;
import vn.motcua.evaluation.measure.Rate;
import vn.motcua.evaluation.retrieval.Topic;
import vn.motcua.evaluation.retrieval.TopicSet;
import vn.motcua.knowledge.search.regulation.ArticleQuery;
import vn.motcua.knowledge.search.regulation.Regulations;

/// Asks the questions on law texts as an officer does: does the reply cite the article that is
/// wanted, and does the search find it? By what was decided, so that a loss shows where it is.
public final class OfficersTask implements Task {

  private static final int DEPTH = 10;

  @Override
  public String name() {
    return "officers";
  }

  @Override
  public String summary() {
    return "asks for articles of law as officers do; tells hit@10 of search and of replies; --failures";
  }

  private record Asked(Topic topic, String decision, boolean found, boolean cited) {}

  @Override
  public boolean run(Bench bench) {
    var shown = bench.options().number("failures", 0);
    for (var set : ArticlesTask.sets(bench)) {
      var asked = set.topics().stream().map(topic -> asked(bench, topic)).toList();
      report(bench, set, asked);
      asked.stream()
          .filter(one -> one.found() && !one.cited())
          .limit(shown)
          .forEach(one -> bench.say("  not cited, " + one.decision() + ": " + one.topic().id()));
    }
    bench.sayWithdrawn();
    return true;
  }

  private static void report(Bench bench, TopicSet set, List<Asked> asked) {
    var found = Rate.of(asked, Asked::found);
    var cited = Rate.of(asked, Asked::cited);
    bench.say(
        "%-8s n=%d  search hit@10 %.3f %s  reply cites %.3f %s"
            .formatted(
                set.name(),
                asked.size(),
                found.value(),
                found.interval(),
                cited.value(),
                cited.interval()));
    var decisions = new TreeMap<String, List<Asked>>();
    asked.forEach(one -> decisions.merge(one.decision(), List.of(one), OfficersTask::joined));
    decisions.forEach((decision, some) -> {
      var rate = Rate.of(some, Asked::cited);
      bench.say("  %-10s n=%d  cites %.3f".formatted(decision, some.size(), rate.value()));
    });
  }

  private static List<Asked> joined(List<Asked> one, List<Asked> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }

  private static Asked asked(Bench bench, Topic topic) {
    Local local = bench.local();
    var question =
        new Question(topic.text(), List.of(), Audience.OFFICER, Language.VI, null, bench.asOf());
    var reply = local.ask(question);
    var why = reply.explanation();
    var found =
        local.regulations().search(ArticleQuery.of(topic.text(), DEPTH)).stream()
            .anyMatch(hit -> topic.wanted().contains(hit.article().id()));
    return new Asked(
        topic,
        why == null ? "" : why.decision(),
        found,
        topic.wanted().stream().anyMatch(id -> cites(reply, local.regulations(), id)));
  }

  /// Whether one of the first places in the law that are cited is in the article.
  private static boolean cites(Reply reply, Regulations regulations, String record) {
    return regulations
        .byRecord(record)
        .map(article -> article.heading())
        .filter(heading -> {
          var place = Pattern.compile("(?iu)điều " + heading.article() + "(?![\\p{L}\\d])");
          return reply.citations().stream()
              .filter(citation -> citation.kind() == Citation.Kind.REGULATION)
              .limit(DEPTH)
              .anyMatch(citation ->
                  citation.source().equals(heading.number())
                      && place.matcher(citation.locator()).find());
        })
        .isPresent();
  }
}
