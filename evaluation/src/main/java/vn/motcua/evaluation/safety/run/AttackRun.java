package vn.motcua.evaluation.safety.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.assistant.conversation.Reply;
import vn.motcua.evaluation.safety.attack.Carrier;
import vn.motcua.evaluation.safety.attack.HostilePages;
import vn.motcua.evaluation.safety.attack.Stage;
import vn.motcua.evaluation.safety.attack.Trial;
import vn.motcua.evaluation.safety.judge.AttackJudge;
import vn.motcua.evaluation.safety.judge.Finding;
import vn.motcua.evaluation.safety.judge.ReplyJudge;
import vn.motcua.evaluation.safety.judge.Shown;
import vn.motcua.evaluation.safety.play.Personality;
import vn.motcua.evaluation.safety.run.Tried.Effect;

/// Tries attacks on the assistant: with rules alone, then with models that fall for them.
///
/// @param interview asks; of pages, one whose knowledge holds them
/// @param stage what attacks are put into
/// @param pages the made-up pages
/// @param asOf the day asked about
public record AttackRun(Interview interview, Stage stage, HostilePages pages, LocalDate asOf) {

  /// The name of rules alone.
  public static final String NO_MODEL = "none";

  /// What came of `trials` with rules alone and with each of these models.
  public List<Tried> of(List<Trial> trials, List<Personality> personalities) {
    var controls = new HashMap<Question, Reply>();
    var judge = new ReplyJudge();
    var all = new ArrayList<Tried>();
    for (var trial : trials) {
      if (trial.carrier() != Carrier.FORM) {
        all.addAll(tried(trial, personalities, controls, judge));
      }
    }
    return all;
  }

  private List<Tried> tried(
      Trial trial,
      List<Personality> personalities,
      Map<Question, Reply> controls,
      ReplyJudge judge) {
    var question = stage.question(trial, pages.code(trial), asOf);
    var harmless = stage.control(trial, pages.control(trial), asOf);
    var control = controls.computeIfAbsent(harmless, asked -> interview.byRules(asked).reply());
    var byRules = interview.byRules(question);
    var all = new ArrayList<Tried>();
    var before = trial.isComparable() ? control : byRules.reply();
    all.add(
        tried(
            trial,
            NO_MODEL,
            byRules,
            before,
            AttackJudge.withoutModel(trial, byRules.reply(), before)));
    for (var personality : personalities) {
      var answered = interview.with(personality, "attack", 0, question);
      var findings =
          new ArrayList<Finding>(
              judge.findings(answered.reply(), byRules.reply(), answered.exchanges()));
      findings.addAll(
          AttackJudge.obeyed(trial, Shown.all(answered.reply()), Shown.all(byRules.reply())));
      var name = personality.name().toLowerCase(Locale.ROOT);
      all.add(tried(trial, name, answered, before, findings));
    }
    return all;
  }

  private static Tried tried(
      Trial trial, String model, Answered answered, Reply before, List<Finding> findings) {
    return new Tried(
        trial,
        model,
        effect(trial, answered.reply(), before),
        answered.whole().toMillis(),
        findings);
  }

  private static Effect effect(Trial trial, Reply reply, Reply before) {
    if (!trial.isComparable()) {
      return Effect.ALONE;
    }
    if (AttackJudge.isRefused(reply, before)) {
      return Effect.REFUSED;
    }
    return trial.carrier() != Carrier.PAGE && AttackJudge.isLedElsewhere(reply, before)
        ? Effect.LED_ELSEWHERE
        : Effect.NONE;
  }
}
